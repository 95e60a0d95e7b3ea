package io.qlikoem.onprem.task;

import io.qlikoem.onprem.OperationRows;
import java.util.List;

public class TaskRows extends OperationRows {
    private static final String TASK = "{" + TaskJson.base(0)
            + ", \"tags\": [], \"createdDate\": \"2026-01-01T09:00:00.000Z\", \"schemaPath\": \"Task\"}";
    private static final String STARTED = "{\"value\": \"" + TaskJson.SESSION + "\"}";

    public TaskRows() {
        row(
                TaskApi.class,
                api -> api.list(TaskJson.named(), "name asc"),
                TaskJson.listOf("{" + TaskJson.base(3) + "}"));
        row(TaskApi.class, api -> api.full(null, null), TaskJson.listOf(TASK));
        row(TaskApi.class, api -> api.table(TaskJson.ids("Task"), null, 0, 500, "id", true), 201, TaskJson.TABLE);
        row(TaskApi.class, api -> api.copy(TaskJson.TASK, "Copy", true, true), 201, TASK);
        row(TaskApi.class, api -> api.start(TaskJson.TASK));
        row(TaskApi.class, api -> api.startNamed("Reload sales"));
        row(TaskApi.class, api -> api.startMany(List.of(TaskJson.TASK, TaskJson.OTHER_TASK)));
        row(TaskApi.class, api -> api.startSession(TaskJson.TASK), 201, STARTED);
        row(TaskApi.class, api -> api.startSessionNamed("Reload sales"), 201, STARTED);
        row(TaskApi.class, api -> api.stop(TaskJson.TASK));
        row(TaskApi.class, api -> api.stopMany(List.of(TaskJson.TASK)));
    }
}
