/** Waiting for what a Qlik Cloud tenant does in its own time. Start at {@link io.qlikoem.cloud.polling.Polling}. */
@NullMarked
package io.qlikoem.cloud.polling;

import org.jspecify.annotations.NullMarked;
