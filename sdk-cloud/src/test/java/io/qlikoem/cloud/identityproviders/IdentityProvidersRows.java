package io.qlikoem.cloud.identityproviders;

import io.qlikoem.cloud.OperationRows;
import io.qlikoem.json.JsonPatch;
import io.qlikoem.json.RawJson;

public class IdentityProvidersRows extends OperationRows {
    private static final String IDENTITY_PROVIDER = """
            {"id":"5f6d0fa3bd6de10001a6b1c2","protocol":"jwtAuth","provider":"external","active":true,
             "interactive":false,"tenantIds":["t1"],"description":"ours","clockToleranceSec":5,
             "created":"2024-07-31T13:43:51.000Z","lastUpdated":"2024-07-31T13:43:51.000Z",
             "options":{"issuer":"https://idp.example",
                        "staticKeys":[{"kid":"k1","pem":"-----BEGIN CERTIFICATE-----"}]}}
            """;
    private static final String IDENTITY_PROVIDERS_STATUS = """
            {"idps_metadata":[{"active":true,"provider":"auth0","interactive":true}],
            "active_interactive_idps_count":3}
            """;

    public IdentityProvidersRows() {
        row(IdentityProvidersApi.class, api -> api.list(true, 100), page(IDENTITY_PROVIDER));
        row(
                IdentityProvidersApi.class,
                api -> api.create(NewJwtIdentityProvider.builder()
                        .options(JwtIdentityOptions.builder()
                                .issuer("https://idp.example")
                                .addStaticKeys(SigningKey.builder()
                                        .kid("k1")
                                        .pem("-----BEGIN CERTIFICATE-----")
                                        .build())
                                .jwtLoginEnabled(true)
                                .build())
                        .addTenantIds("t1")
                        .interactive(false)
                        .active(true)
                        .clockToleranceSec(5)
                        .build()),
                201,
                IDENTITY_PROVIDER);
        row(
                IdentityProvidersApi.class,
                api -> api.create(
                        RawJson.of(
                                "{\"protocol\":\"OIDC\",\"provider\":\"okta\",\"interactive\":true,\"pendingOptions\":{\"clientId\":\"c\",\"clientSecret\":\"s\",\"claimsMapping\":{\"sub\":[\"sub\"]},\"discoveryUrl\":\"https://idp.example\"}}")),
                201,
                IDENTITY_PROVIDER);
        row(IdentityProvidersApi.class, api -> api.get("i1"), IDENTITY_PROVIDER);
        row(
                IdentityProvidersApi.class,
                api -> api.change("i1", null, JsonPatch.empty().replace("/description", "ours")));
        row(IdentityProvidersApi.class, api -> api.delete("i1"));
        row(IdentityProvidersApi.class, api -> api.status(), IDENTITY_PROVIDERS_STATUS);
        row(IdentityProvidersApi.class, api -> api.metadata(), "{\"issuer\":\"https://idp.example\"}");
        row(
                IdentityProvidersApi.class,
                api -> api.links(),
                "{\"userPortalLink\":\"https://a.example\",\"upgradeSubscriptionLink\":\"https://b.example\"}");
    }
}
