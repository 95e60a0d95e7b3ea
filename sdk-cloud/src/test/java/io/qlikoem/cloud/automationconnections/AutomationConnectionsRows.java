package io.qlikoem.cloud.automationconnections;

import io.qlikoem.cloud.OperationRows;
import io.qlikoem.json.Secret;

public class AutomationConnectionsRows extends OperationRows {
    private static final String CONNECTOR_ID = "5d0f6c1e-0000-4000-8000-000000000001";
    private static final String SUMMARY = """
            {"id":"ac1","name":"Mail","connectorId":"5d0f6c1e-0000-4000-8000-000000000001","ownerId":"u1",
             "spaceId":"s1","isConnected":true,
             "createdAt":"2026-11-24T00:00:00.000Z","updatedAt":"2026-11-24T00:00:00.000Z"}
            """;
    private static final String CONNECTION = """
            {"id":"ac1","name":"Mail","connectorId":"5d0f6c1e-0000-4000-8000-000000000001","ownerId":"u1",
             "isConnected":false,"error":{"message":"refused"},
             "params":[{"id":"p1","name":"host","value":"mail.example","fieldType":"text","isOptional":false}],"redirect":""}
            """;
    private static final String CONNECTOR = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","name":"Mail","description":"Sends mail","billable":false,"hasWebhooks":false,
             "params":[{"id":"5d0f6c1e-0000-4000-8000-000000000003","name":"host","fieldType":"text","optional":false,"options":[]}],
             "blocks":[{"id":"5d0f6c1e-0000-4000-8000-000000000002","name":"Send","role":"create","inputs":[]}]}
            """;
    private static final String WEBHOOKS = """
            {"id":"5d0f6c1e-0000-4000-8000-000000000001","automatic":true,
             "events":[{"id":"5d0f6c1e-0000-4000-8000-000000000002","name":"Received","role":"new"}]}
            """;

    public AutomationConnectionsRows() {
        row(AutomationConnectionsApi.class, api -> api.list("name eq \"Mail\"", true, 100), page(SUMMARY));
        row(
                AutomationConnectionsApi.class,
                api -> api.create(NewAutomationConnection.builder()
                        .connectorId(CONNECTOR_ID)
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
        row(AutomationConnectorsApi.class, api -> api.get(CONNECTOR_ID), CONNECTOR);
        row(AutomationConnectorsApi.class, api -> api.webhooks(CONNECTOR_ID), WEBHOOKS);
    }
}
