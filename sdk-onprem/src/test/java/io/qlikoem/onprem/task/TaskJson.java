package io.qlikoem.onprem.task;

import io.qlikoem.onprem.query.QrsFilter;
import io.qlikoem.onprem.query.TableDefinition;

/** Answers of a site about tasks, in the shapes that its interface description gives; ids and names are made up. */
public final class TaskJson {
    public static final String TASK = "5d0f6c1e-0000-4000-8000-000000000001";
    public static final String OTHER_TASK = "5d0f6c1e-0000-4000-8000-000000000002";
    public static final String EVENT = "5d0f6c1e-0000-4000-8000-000000000003";
    public static final String RESULT = "5d0f6c1e-0000-4000-8000-000000000004";
    public static final String SESSION = "5d0f6c1e-0000-4000-8000-000000000005";
    public static final String APP = "931d847e-b36a-4511-9547-6cc0f46b1b9c";
    public static final String COUNT = "{\"value\": 1}";
    public static final String TABLE = """
            {"columnNames": ["id"], "rows": [["5d0f6c1e-0000-4000-8000-000000000001"]],
             "id": "5d0f6c1e-0000-4000-8000-0000000000ff", "schemaPath": "Table"}
            """;
    private static final String CHANGES = """
            "createdDate": "2026-01-01T09:00:00.000Z", "modifiedDate": "2026-01-02T09:00:00.123Z",
             "modifiedByUserName": "ACME\\\\jane", "privileges": null
            """;
    private static final String ATTEMPT = """
            "id": "5d0f6c1e-0000-4000-8000-000000000004", "executingNodeName": "sense01.acme.example", "status": 8,
             "startTime": "2026-01-02T02:00:00.120Z", "stopTime": "2026-01-02T02:00:31.120Z", "duration": 31000,
             "fileReferenceID": "00000000-0000-0000-0000-000000000000", "scriptLogAvailable": true,
             "scriptLogLocation": "script/log.log", "scriptLogSize": 2048,
             "details": [{"id": "5d0f6c1e-0000-4000-8000-000000000006", "detailsType": 0,
                          "message": "Reload failed in Engine. Check engine or script logs.",
                          "detailCreatedDate": "2026-01-02T02:00:31.000Z", "privileges": null}], "privileges": null
            """;
    private static final String OPERATIONAL = """
            "operational": {"id": "5d0f6c1e-0000-4000-8000-000000000007", "lastExecutionResult": {%s},
                             "nextExecution": "1753-01-01T00:00:00.000Z", "privileges": null}
            """.formatted(ATTEMPT);

    private TaskJson() {}

    /** What every kind of task has. */
    static String base(int taskType) {
        return """
                "id": "5d0f6c1e-0000-4000-8000-000000000001", "name": "Reload sales", "taskType": %d, "enabled": true,
                 "taskSessionTimeout": 1440, "maxRetries": 2
                """.formatted(taskType);
    }

    static String condensed(int taskType) {
        return "{" + base(taskType) + ", " + OPERATIONAL + ", \"privileges\": null}";
    }

    /** A whole task; {@code own} is what only its kind has. */
    static String full(int taskType, String own, String schemaPath) {
        return "{" + base(taskType) + ", " + own + ", \"tags\": [], \"customProperties\": [], " + OPERATIONAL + ", "
                + CHANGES + ", \"schemaPath\": \"" + schemaPath + "\"}";
    }

    static String reloadTask() {
        return full(
                0,
                "\"app\": {\"id\": \"" + APP + "\", \"name\": \"Sales\", \"published\": false, \"stream\": null},"
                        + " \"isManuallyTriggered\": false, \"isPartialReload\": false",
                "ReloadTask");
    }

    static String result() {
        return "{" + ATTEMPT.replace(", \"privileges\": null\n", "") + ", \"taskID\": \"" + TASK
                + "\", \"executionID\": \""
                + SESSION + "\", \"appID\": \"" + APP + "\", \"executingNodeID\": \"" + OTHER_TASK + "\", " + CHANGES
                + ", \"schemaPath\": \"ExecutionResult\"}";
    }

    static String attempt() {
        return "{" + ATTEMPT + "}";
    }

    /** Members that every entity has. */
    public static String changes() {
        return CHANGES;
    }

    /** As an event or a session names a task. */
    public static String reference() {
        return "{" + base(0) + ", \"privileges\": null}";
    }

    public static QrsFilter named() {
        return QrsFilter.where("name").is("Reload sales");
    }

    public static TableDefinition ids(String type) {
        return TableDefinition.ofProperties(type, "id");
    }

    public static String listOf(String element) {
        return "[" + element + "]";
    }
}
