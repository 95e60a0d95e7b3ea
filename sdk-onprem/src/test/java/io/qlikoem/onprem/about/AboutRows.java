package io.qlikoem.onprem.about;

import io.qlikoem.onprem.OperationRows;

public class AboutRows extends OperationRows {
    private static final String ABOUT = """
            {"schemaPath":"About","buildVersion":"buildVersion","buildDate":"buildDate",
            "databaseProvider":"databaseProvider","nodeType":1,"sharedPersistence":true,
            "requiresBootstrap":true,"singleNodeOnly":true}
            """;
    private static final String APP_OBJECT = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","createdDate":"2020-10-20T09:00:00.000Z",
            "modifiedDate":"2020-10-21T12:48:17.100Z","modifiedByUserName":"ACME\\\\jane",
            "schemaPath":"App.Object","privileges":null,"owner":{"id":"5d0f6c1e-0000-4000-8000-000000000002",
            "userId":"jane","userDirectory":"ACME","name":"Sales"},"name":"Sales","engineObjectId":"f2d1c8aa",
            "app":{"id":"5d0f6c1e-0000-4000-8000-000000000002","name":"Sales"},"contentHash":"0a1b",
            "size":1048576,"engineObjectType":"sheet","description":"For customers","attributes":"",
            "objectType":"sheet","publishTime":"2020-10-21T12:48:16.987Z","published":true,"approved":true,
            "tags":[{"id":"5d0f6c1e-0000-4000-8000-000000000002","name":"Sales"}],"sourceObject":"sourceObject",
            "draftObject":"draftObject"}
            """;

    public AboutRows() {
        row(AboutApi.class, api -> api.about(), ABOUT);
        row(AboutApi.class, api -> api.description(true, "GET", null), "[\"GET /app\"]");
        row(
                AboutApi.class,
                api -> api.enums(),
                "{\"TaskExecutionStatusEnum\":{\"values\":[\"0: NeverStarted\"],\"usages\":[\"ExecutionResult.status\"]}}");
        row(AboutApi.class, api -> api.relations(), "[\"App.stream > Stream\"]");
        row(AboutApi.class, api -> api.defaults("app/object", true), APP_OBJECT);
        row(AboutApi.class, api -> api.openApiNames(), "[\"main\"]");
        row(AboutApi.class, api -> api.openApi("main"), "{\"swagger\":\"2.0\"}");
    }
}
