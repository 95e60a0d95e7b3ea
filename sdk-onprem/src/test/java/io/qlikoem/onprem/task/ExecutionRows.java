package io.qlikoem.onprem.task;

import io.qlikoem.onprem.OperationRows;
import io.qlikoem.onprem.query.QrsFilter;
import java.util.Map;
import java.util.UUID;

public class ExecutionRows extends OperationRows {
    private static final String SESSION =
            "{\"id\": \"" + TaskJson.SESSION + "\", \"executingNode\": {\"id\": \"" + TaskJson.OTHER_TASK
                    + "\"}, \"executionResult\": " + TaskJson.attempt() + ", \"abortAt\": \"2026-01-03T02:00:00.000Z\","
                    + " \"retries\": 0, \"abortReason\": 0, \"user\": \"INTERNAL\\\\sa_scheduler\", \"reloadTask\": "
                    + TaskJson.reference() + ", " + TaskJson.changes() + ", \"schemaPath\": \"ExecutionSession\"}";

    public ExecutionRows() {
        row(
                ExecutionResultApi.class,
                api -> api.list(ofSession(), "startTime desc"),
                TaskJson.listOf(TaskJson.attempt()));
        row(ExecutionResultApi.class, api -> api.full(ofSession(), null), TaskJson.listOf(TaskJson.result()));
        row(ExecutionResultApi.class, api -> api.count(null), TaskJson.COUNT);
        row(ExecutionResultApi.class, api -> api.get(TaskJson.TASK), TaskJson.result());
        row(
                ExecutionResultApi.class,
                api -> api.details(QrsFilter.where("detailsType").is(DetailType.ERROR), "detailCreatedDate desc"),
                TaskJson.listOf(
                        "{\"id\": \"" + TaskJson.EVENT + "\", \"detailsType\": 0, \"message\": \"Reload failed\","
                                + " \"detailCreatedDate\": \"2026-01-02T02:00:31.000Z\", \"privileges\": null}"));
        row(ExecutionResultApi.class, api -> api.countDetails(null), TaskJson.COUNT);
        row(
                ExecutionResultApi.class,
                api -> api.table(TaskJson.ids("ExecutionResult"), null, 0, 500, "id", true),
                201,
                TaskJson.TABLE);
        row(ExecutionSessionApi.class, api -> api.full(null, null), TaskJson.listOf(SESSION));
        row(ExecutionSessionApi.class, api -> api.count(null), TaskJson.COUNT);
        row(ExecutionSessionApi.class, api -> api.get(TaskJson.TASK), SESSION);
        row(
                ExecutionSessionApi.class,
                api -> api.table(TaskJson.ids("ExecutionSession"), null, 0, 500, "id", true),
                201,
                TaskJson.TABLE);
        row(
                ScriptLogApi.class,
                api -> api.ticket(TaskJson.TASK, TaskJson.RESULT),
                "{\"value\": \"" + TaskJson.EVENT + "\"}");
        row(
                ScriptLogApi.class,
                api -> api.download(TaskJson.EVENT, "script.log"),
                200,
                "2026-01-02 02:00:00 Execution started.",
                Map.of("Content-Type", "application/octet-stream"));
    }

    private static QrsFilter ofSession() {
        return QrsFilter.where("executionID").is(UUID.fromString(TaskJson.SESSION));
    }
}
