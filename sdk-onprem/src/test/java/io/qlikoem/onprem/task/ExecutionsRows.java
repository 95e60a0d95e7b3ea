package io.qlikoem.onprem.task;

import io.qlikoem.onprem.OperationRows;

public class ExecutionsRows extends OperationRows {
    private static final String RESULT = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","createdDate":"2020-10-20T09:00:00.000Z",
            "modifiedDate":"2020-10-21T12:48:17.100Z","modifiedByUserName":"INTERNAL\\\\sa_scheduler",
            "taskID":"5d0f6c1e-0000-4000-8000-000000000002","executionID":"5d0f6c1e-0000-4000-8000-000000000003",
            "appID":"5d0f6c1e-0000-4000-8000-000000000004","executingNodeID":"5d0f6c1e-0000-4000-8000-000000000005",
            "executingNodeName":"sense","status":7,"startTime":"2020-10-21T12:48:17.100Z",
            "stopTime":"2020-10-21T12:50:17.100Z","duration":120000,"scriptLogAvailable":true,"details":[],
            "scriptLogLocation":"sense\\\\a.log","scriptLogSize":3,"privileges":null,"schemaPath":"ExecutionResult"}
            """;
    private static final String SESSION = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000003","createdDate":"2020-10-20T09:00:00.000Z",
            "modifiedDate":"2020-10-21T12:48:17.100Z","modifiedByUserName":"INTERNAL\\\\sa_scheduler",
            "executionResult":{"id":"5d0f6c1e-0000-4000-8000-000000000001","status":2,"privileges":null},
            "executingNode":{"id":"5d0f6c1e-0000-4000-8000-000000000005","privileges":null},"abortReason":0,"retries":0,
            "user":"INTERNAL\\\\sa_api",
            "reloadTask":{"id":"5d0f6c1e-0000-4000-8000-000000000002","name":"Reload of Sales","taskType":0,
            "enabled":true,"taskSessionTimeout":1440,"maxRetries":0,"privileges":null},"privileges":null,
            "schemaPath":"ExecutionSession"}
            """;
    private static final String HANDLE = "{\"value\":\"5d0f6c1e-0000-4000-8000-000000000003\"}";

    public ExecutionsRows() {
        row(TaskApi.class, api -> api.start("t1"));
        row(TaskApi.class, api -> api.startNamed("Reload of Sales"));
        row(TaskApi.class, api -> api.startSession("t1"), 201, HANDLE);
        row(TaskApi.class, api -> api.startSessionNamed("Reload of Sales"), 201, HANDLE);
        row(TaskApi.class, api -> api.stop("t1"));
        row(ExecutionResultApi.class, api -> api.full(null, "startTime desc"), list(RESULT));
        row(ExecutionResultApi.class, api -> api.count(null), "{\"value\":137}");
        row(ExecutionResultApi.class, api -> api.get("r1"), RESULT);
        row(ExecutionSessionApi.class, api -> api.full(null, null), list(SESSION));
        row(ExecutionSessionApi.class, api -> api.count(null), "{\"value\":1}");
        row(ExecutionSessionApi.class, api -> api.get("s1"), SESSION);
    }
}
