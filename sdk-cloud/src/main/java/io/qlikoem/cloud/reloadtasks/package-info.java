/** The old schedules of reloads in a Qlik Cloud tenant. Start at {@link io.qlikoem.cloud.reloadtasks.ReloadTasksApi}. */
@NullMarked
package io.qlikoem.cloud.reloadtasks;

import org.jspecify.annotations.NullMarked;
