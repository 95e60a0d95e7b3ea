package io.qlikoem.onprem.event;

import io.qlikoem.json.QlikJson;
import io.qlikoem.onprem.OperationRows;
import io.qlikoem.onprem.task.TaskJson;

public class EventRows extends OperationRows {
    private static final String SCHEDULE = "{\"id\": \"" + TaskJson.EVENT
            + "\", \"name\": \"nightly\", \"enabled\": true, \"eventType\": 0, \"reloadTask\": "
            + TaskJson.reference() + ", \"timeZone\": \"Europe/Vienna\", \"daylightSavingTime\": 0,"
            + " \"startDate\": \"2026-01-01T02:00:00.000Z\", \"expirationDate\": \"9999-01-01T00:00:00.000Z\","
            + " \"schemaFilterDescription\": [\"* * - * * * * *\"], \"incrementDescription\": \"0 0 1 0\","
            + " \"incrementOption\": 2, \"operational\": {\"id\": \"" + TaskJson.RESULT
            + "\", \"timesTriggered\": 3, \"nextExecution\": \"2026-01-04T02:00:00.000Z\"}, " + TaskJson.changes()
            + ", \"schemaPath\": \"SchemaEvent\"}";
    private static final String AFTER =
            "{\"id\": \"" + TaskJson.EVENT + "\", \"name\": \"after the extract\", \"enabled\": true, \"eventType\": 1,"
                    + " \"reloadTask\": " + TaskJson.reference() + ", \"timeConstraint\": {\"id\": \"" + TaskJson.RESULT
                    + "\", \"days\": 0, \"hours\": 6, \"minutes\": 0, \"seconds\": 0}, \"compositeRules\": [{\"id\": \""
                    + TaskJson.SESSION + "\", \"ruleState\": 1, \"reloadTask\": " + TaskJson.reference()
                    + ", \"externalProgramTask\": null, \"userSyncTask\": null, \"operational\": {\"id\": \""
                    + TaskJson.OTHER_TASK + "\", \"timeStamp\": \"2026-01-02T02:00:31.120Z\", \"currentState\": 1}}],"
                    + " \"operational\": {\"id\": \"" + TaskJson.RESULT + "\", \"timesTriggered\": 3}, "
                    + TaskJson.changes() + ", \"schemaPath\": \"CompositeEvent\"}";

    public EventRows() {
        row(SchemaEventApi.class, api -> api.full(TaskJson.named(), null), TaskJson.listOf(SCHEDULE));
        row(SchemaEventApi.class, api -> api.count(null), TaskJson.COUNT);
        row(SchemaEventApi.class, api -> api.get(TaskJson.TASK), SCHEDULE);
        row(SchemaEventApi.class, api -> api.delete(TaskJson.TASK));
        row(
                SchemaEventApi.class,
                api -> api.table(TaskJson.ids("SchemaEvent"), null, 0, 500, "id", true),
                201,
                TaskJson.TABLE);
        row(
                SchemaEventApi.class,
                api -> api.create(SchemaEvent.builder()
                        .from(schedule().asNew())
                        .reloadTask(TaskReference.id(TaskJson.TASK))
                        .build()),
                201,
                SCHEDULE);
        row(SchemaEventApi.class, api -> api.update(TaskJson.EVENT, schedule()), SCHEDULE);
        row(CompositeEventApi.class, api -> api.full(TaskJson.named(), null), TaskJson.listOf(AFTER));
        row(CompositeEventApi.class, api -> api.count(null), TaskJson.COUNT);
        row(CompositeEventApi.class, api -> api.get(TaskJson.TASK), AFTER);
        row(CompositeEventApi.class, api -> api.delete(TaskJson.TASK));
        row(
                CompositeEventApi.class,
                api -> api.table(TaskJson.ids("CompositeEvent"), null, 0, 500, "id", true),
                201,
                TaskJson.TABLE);
        row(
                CompositeEventApi.class,
                api -> api.create(CompositeEvent.builder()
                        .from(after().asNew())
                        .reloadTask(TaskReference.id(TaskJson.TASK))
                        .build()),
                201,
                AFTER);
        row(CompositeEventApi.class, api -> api.update(TaskJson.EVENT, after()), AFTER);
    }

    private static SchemaEvent schedule() {
        return QlikJson.read(SCHEDULE, SchemaEvent.class);
    }

    private static CompositeEvent after() {
        return QlikJson.read(AFTER, CompositeEvent.class);
    }
}
