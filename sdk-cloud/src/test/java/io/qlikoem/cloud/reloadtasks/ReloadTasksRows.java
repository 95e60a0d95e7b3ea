package io.qlikoem.cloud.reloadtasks;

import io.qlikoem.cloud.OperationRows;

@SuppressWarnings("deprecation") // the vendor's, and still there
public class ReloadTasksRows extends OperationRows {
    private static final String TASK = """
            {"id":"t1","appId":"a1","state":"Enabled","timeZone":"UTC","recurrence":["RRULE:FREQ=DAILY"],"userId":"u1",
             "tenantId":"t1","links":{"self":{"href":"https://acme/t1"}},"autoReload":false,"partial":false}
            """;

    public ReloadTasksRows() {
        row(ReloadTasksApi.class, tasks -> tasks.list("a1", 100), page(TASK));
        row(ReloadTasksApi.class, tasks -> tasks.get("t1"), TASK);
        row(ReloadTasksApi.class, tasks -> tasks.delete("t1"));
    }
}
