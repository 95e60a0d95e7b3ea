package io.qlikoem.onprem.notification;

import io.qlikoem.onprem.OperationRows;
import io.qlikoem.onprem.query.QrsFilter;
import java.time.Instant;

public class NotificationsRows extends OperationRows {
    private static final String HANDLE = "{\"value\":\"5d0f6c1e-0000-4000-8000-000000000009\"}";
    private static final String CHANGE = """
            {"schemaPath":"ChangesSinceOutput","changeType":2,"id":"5d0f6c1e-0000-4000-8000-000000000002","type":"App",
            "changeDate":"2020-10-21T12:48:17.100Z","object":{"id":"5d0f6c1e-0000-4000-8000-000000000002",
            "privileges":null}}
            """;

    public NotificationsRows() {
        row(
                NotificationApi.class,
                api -> api.subscribe(
                        "App",
                        ID,
                        QrsFilter.where("name").is("Sales"),
                        ChangeType.UPDATED,
                        "lastReloadTime",
                        "https://backend.example:8090/qlik/0123456789abcdef"),
                201,
                HANDLE);
        row(
                NotificationApi.class,
                api -> api.subscribe("App", null, null, null, null, "https://backend.example:8090/qlik"),
                201,
                HANDLE);
        row(NotificationApi.class, api -> api.unsubscribe(ID));
        row(NotificationApi.class, api -> api.changes(Instant.parse("2020-10-21T00:00:00Z"), "App"), list(CHANGE));
    }
}
