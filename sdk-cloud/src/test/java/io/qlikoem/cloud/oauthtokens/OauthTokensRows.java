package io.qlikoem.cloud.oauthtokens;

import io.qlikoem.cloud.OperationRows;

public class OauthTokensRows extends OperationRows {
    private static final String OAUTH_TOKEN = """
            {"id":"5f6d0fa3bd6de10001a6b1c2","userId":"5f6d0fa3bd6de10001a6b1c2",
            "lastUsed":"2024-07-31T13:43:51.000Z","tenantId":"5f6d0fa3bd6de10001a6b1c2",
            "deviceType":"devicetype","description":"description"}
            """;

    public OauthTokensRows() {
        row(OauthTokensApi.class, api -> api.list("u1", 100), page(OAUTH_TOKEN));
        row(OauthTokensApi.class, api -> api.revoke("to1"));
    }
}
