package io.qlikoem.onprem;

import io.qlikoem.http.Sleeper;
import io.qlikoem.onprem.event.CompositeEventApi;
import io.qlikoem.onprem.event.SchemaEventApi;
import io.qlikoem.onprem.notification.NotificationApi;
import io.qlikoem.onprem.task.ExecutionResultApi;
import io.qlikoem.onprem.task.ExecutionSessionApi;
import io.qlikoem.onprem.task.ExternalProgramTaskApi;
import io.qlikoem.onprem.task.ReloadTaskApi;
import io.qlikoem.onprem.task.ScriptLogApi;
import io.qlikoem.onprem.task.ScriptLogs;
import io.qlikoem.onprem.task.TaskApi;
import io.qlikoem.onprem.task.TaskRuns;
import io.qlikoem.onprem.task.UserSyncTaskApi;
import java.time.Clock;

/** The typed clients of a site's tasks: what they are, what starts them, what became of their runs, and how to be told of changes. Thread-safe. */
public interface SiteTaskApis {
    /** The client of a resource: an implementation of its Retrofit interface. */
    <T> T api(Class<T> apiInterface);

    /** Tasks of all kinds: list, start, stop. */
    default TaskApi tasks() {
        return api(TaskApi.class);
    }

    /** Tasks that reload apps. */
    default ReloadTaskApi reloadTasks() {
        return api(ReloadTaskApi.class);
    }

    /** Tasks that start programs on the site. */
    default ExternalProgramTaskApi externalProgramTasks() {
        return api(ExternalProgramTaskApi.class);
    }

    /** Tasks that fetch users from a directory. */
    default UserSyncTaskApi userSyncTasks() {
        return api(UserSyncTaskApi.class);
    }

    /** Schedules that start tasks. */
    default SchemaEventApi schemaEvents() {
        return api(SchemaEventApi.class);
    }

    /** What starts tasks after other tasks. */
    default CompositeEventApi compositeEvents() {
        return api(CompositeEventApi.class);
    }

    /** Subscriptions to changes on the site. */
    default NotificationApi notifications() {
        return api(NotificationApi.class);
    }

    /** Runs that have not ended. */
    default ExecutionSessionApi executionSessions() {
        return api(ExecutionSessionApi.class);
    }

    /** What became of runs of tasks. */
    default ExecutionResultApi executionResults() {
        return api(ExecutionResultApi.class);
    }

    /** Starts tasks and follows them to their end. */
    default TaskRuns taskRuns() {
        return new TaskRuns(
                tasks(), executionSessions(), executionResults(), scriptLogs(), Clock.systemUTC(), Sleeper.real());
    }

    /** Logs of load scripts. */
    default ScriptLogs scriptLogs() {
        return new ScriptLogs(api(ScriptLogApi.class), Sleeper.real());
    }
}
