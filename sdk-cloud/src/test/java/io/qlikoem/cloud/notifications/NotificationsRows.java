package io.qlikoem.cloud.notifications;

import io.qlikoem.cloud.OperationRows;

public class NotificationsRows extends OperationRows {
    private static final String MESSAGE = """
            {"id":"n1","body":"Sales was published","read":false,"action":"publish","userId":"u1","tenantId":"t1","spaceId":"s1",
             "spaceType":"managed","resourceId":"a1","resourceType":"app","meta":{"name":"Sales"},
             "createdAt":"2026-11-24","updatedAt":"2026-11-24"}
            """;
    private static final String KINDS = """
            {"notifications":[{"notificationNamePattern":"app.*.published","isSubscribable":true,"isManageableInHub":true,
             "transports":["email","notification"],"presentationInfo":{"friendlyName":"An app was published",
             "scopes":["personal"],"scopeFriendlyNames":{"personal":"Your content"}},
             "subscriptionInfo":{"action":"publish","resourceType":"app","target":"USER"}}]}
            """;

    public NotificationsRows() {
        row(NotificationsApi.class, api -> api.list(false, 100), page(MESSAGE));
        row(NotificationsApi.class, api -> api.get("n1"), MESSAGE);
        row(NotificationsApi.class, api -> api.change("n1", NotificationsApi.READ));
        row(NotificationsApi.class, api -> api.changeAll(NotificationsApi.READ));
        row(NotificationsApi.class, api -> api.delete("n1"));
        row(NotificationsApi.class, api -> api.deleteAll());
        row(NotificationsApi.class, api -> api.kinds("en"), KINDS);
    }
}
