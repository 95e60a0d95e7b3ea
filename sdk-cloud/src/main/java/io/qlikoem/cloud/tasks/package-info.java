/** Scheduled and triggered tasks of a Qlik Cloud tenant. Start at {@link io.qlikoem.cloud.tasks.TasksApi}. */
@NullMarked
package io.qlikoem.cloud.tasks;

import org.jspecify.annotations.NullMarked;
