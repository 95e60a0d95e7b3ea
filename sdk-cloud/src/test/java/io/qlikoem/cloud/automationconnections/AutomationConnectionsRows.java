package io.qlikoem.cloud.automationconnections;

import io.qlikoem.cloud.OperationRows;
import io.qlikoem.json.Secret;

public class AutomationConnectionsRows extends OperationRows {
    private static final String SUMMARY = """
            {"id":"ac1","name":"Mail","connectorId":"7c5e2f0a-1b3d-4e6f-8a9b-0c1d2e3f4a5b","ownerId":"u1","spaceId":"s1","isConnected":true,
             "createdAt":"2026-11-24T00:00:00.000Z","updatedAt":"2026-11-24T00:00:00.000Z"}
            """;
    private static final String CONNECTION = """
            {"id":"ac1","name":"Mail","connectorId":"7c5e2f0a-1b3d-4e6f-8a9b-0c1d2e3f4a5b","ownerId":"u1","isConnected":false,"error":{"message":"refused"},
             "params":[{"id":"p1","name":"host","value":"mail.example","fieldType":"text","isOptional":false}]}
            """;
    private static final String CONNECTOR = """
            {"id":"7c5e2f0a-1b3d-4e6f-8a9b-0c1d2e3f4a5b","name":"Mail","description":"Sends mail","billable":false,"hasWebhooks":false,
             "params":[{"id":"00000000-0000-0000-0000-0000000000a1","name":"host","fieldType":"text","optional":false,"options":[]}],
             "blocks":[{"id":"00000000-0000-0000-0000-0000000000b1","name":"Send","role":"create","inputs":[]}]}
            """;

    public AutomationConnectionsRows() {
        row(AutomationConnectionsApi.class, api -> api.list("name eq \"Mail\"", true, 100), page(SUMMARY));
        row(
                AutomationConnectionsApi.class,
                api -> api.create(NewAutomationConnection.builder()
                        .connectorId("7c5e2f0a-1b3d-4e6f-8a9b-0c1d2e3f4a5b")
                        .name("Mail")
                        .addParams(NewConnectionParam.builder()
                                .name("host")
                                .value(Secret.of("mail.example"))
                                .build())
                        .build()),
                201,
                CONNECTION);
        row(AutomationConnectionsApi.class, api -> api.get("ac1"), CONNECTION);
        row(
                AutomationConnectionsApi.class,
                api -> api.update(
                        "ac1",
                        AutomationConnectionUpdate.builder()
                                .addParams(ConnectionParamUpdate.builder()
                                        .id("p1")
                                        .value(Secret.of("mail2.example"))
                                        .build())
                                .build()),
                CONNECTION);
        row(AutomationConnectionsApi.class, api -> api.delete("ac1", true));
        row(
                AutomationConnectionsApi.class,
                api -> api.giveTo("ac1", ConnectionOwner.builder().userId("u2").build()));
        row(
                AutomationConnectionsApi.class,
                api -> api.moveTo("ac1", ConnectionSpace.builder().spaceId("s1").build()));
        row(AutomationConnectionsApi.class, api -> api.check("ac1"), "{\"is_connected\":true}");
        row(AutomationConnectorsApi.class, api -> api.list("name eq \"Mail\"", 100), page(CONNECTOR));
        row(AutomationConnectorsApi.class, api -> api.get("7c5e2f0a-1b3d-4e6f-8a9b-0c1d2e3f4a5b"), CONNECTOR);
        row(
                AutomationConnectorsApi.class,
                api -> api.webhooks("7c5e2f0a-1b3d-4e6f-8a9b-0c1d2e3f4a5b"),
                "{\"id\":\"7c5e2f0a-1b3d-4e6f-8a9b-0c1d2e3f4a5b\",\"automatic\":true,\"events\":[{\"id\":\"00000000-0000-0000-0000-0000000000e1\",\"name\":\"Received\",\"role\":\"new\"}]}");
    }
}
