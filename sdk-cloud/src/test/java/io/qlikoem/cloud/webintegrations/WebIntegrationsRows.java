package io.qlikoem.cloud.webintegrations;

import io.qlikoem.cloud.OperationRows;
import io.qlikoem.json.JsonPatch;

public class WebIntegrationsRows extends OperationRows {
    private static final String WEB_INTEGRATION = """
            {"id":"5f6d0fa3bd6de10001a6b1c2","name":"Sales","created":"2024-07-31T13:43:51.000Z",
            "tenantId":"5f6d0fa3bd6de10001a6b1c2","createdBy":"createdby",
            "lastUpdated":"2024-07-31T13:43:51.000Z","validOrigins":["https://acme.eu.qlikcloud.com/x"]}
            """;
    private static final String WEB_INTEGRATION_2 = """
            {"id":"5f6d0fa3bd6de10001a6b1c2","name":"Sales",
            "links":{"self":{"href":"https://acme.eu.qlikcloud.com/x"}},"created":"2024-07-31T13:43:51.000Z",
            "tenantId":"5f6d0fa3bd6de10001a6b1c2","createdBy":"createdby",
            "lastUpdated":"2024-07-31T13:43:51.000Z","validOrigins":["https://acme.eu.qlikcloud.com/x"]}
            """;

    public WebIntegrationsRows() {
        row(WebIntegrationsApi.class, api -> api.list(100), page(WEB_INTEGRATION));
        row(
                WebIntegrationsApi.class,
                api -> api.create(NewWebIntegration.builder()
                        .name("portal")
                        .addValidOrigins("https://portal.example")
                        .build()),
                201,
                WEB_INTEGRATION_2);
        row(WebIntegrationsApi.class, api -> api.get("w1"), WEB_INTEGRATION);
        row(WebIntegrationsApi.class, api -> api.change("w1", JsonPatch.empty().replace("/name", "portal 2")));
        row(WebIntegrationsApi.class, api -> api.delete("w1"));
    }
}
