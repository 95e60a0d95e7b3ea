/** Subscriptions and report tasks. Start at {@link io.qlikoem.cloud.sharingtasks.SharingTasksApi}. */
@NullMarked
package io.qlikoem.cloud.sharingtasks;

import org.jspecify.annotations.NullMarked;
