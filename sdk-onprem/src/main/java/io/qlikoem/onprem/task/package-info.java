/** Tasks of a site and their runs. Start at {@link io.qlikoem.onprem.task.TaskRuns}. */
@NullMarked
package io.qlikoem.onprem.task;

import org.jspecify.annotations.NullMarked;
