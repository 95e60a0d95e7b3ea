package io.qlikoem.cloud.organization;

import io.qlikoem.cloud.OperationRows;
import io.qlikoem.cloud.oauthclients.NewOauthApp;
import io.qlikoem.cloud.oauthclients.OauthAppType;
import io.qlikoem.json.JsonPatch;

public class OrganizationOauthClientsRows extends OperationRows {
    private static final String OAUTH_APP = """
            {"appType":"web","logoUri":"logouri","clientUri":"clienturi","clientName":"clientname",
            "description":"description","redirectUris":["redirecturi"],"allowedScopes":["allowedscope"],
            "allowedOrigins":["allowedorigin"],"connectionConfig":{"status":"status","consentMethod":"required",
            "deletedByOwner":true},"allowedGrantTypes":["client_credentials"],
            "allowedAuthMethods":["client_secret"],"clientId":"5f6d0fa3bd6de10001a6b1c2",
            "createdAt":"2024-07-31T13:43:51.000Z","deletedAt":"2024-07-31T13:43:51.000Z",
            "updatedAt":"2024-07-31T13:43:51.000Z","publishedAt":"2024-07-31T13:43:51.000Z",
            "disableTag":"disabletag","createdByType":"createdbytype","clientSecrets":[{"hint":"hint"}]}
            """;
    private static final String RAW_JSON = """
            {"clientId":"c1","clientSecret":"s"}
            """;
    private static final String OAUTH_APP_2 = """
            {"appType":"web","logoUri":"logouri","clientUri":"clienturi","clientName":"clientname",
            "description":"description","redirectUris":["redirecturi"],"allowedScopes":["allowedscope"],
            "allowedOrigins":["allowedorigin"],"connectionConfig":{"status":"status","consentMethod":"required",
            "deletedByOwner":true},"allowedGrantTypes":["client_credentials"],
            "allowedAuthMethods":["client_secret"],"clientId":"5f6d0fa3bd6de10001a6b1c2",
            "createdAt":"2024-07-31T13:43:51.000Z","deletedAt":"2024-07-31T13:43:51.000Z",
            "updatedAt":"2024-07-31T13:43:51.000Z","publishedAt":"2024-07-31T13:43:51.000Z",
            "disableTag":"disabletag","createdByType":"createdbytype","clientSecrets":[{"hint":"hint",
            "createdAt":"2024-07-31T13:43:51.000Z","createdBy":"createdby"}]}
            """;

    public OrganizationOauthClientsRows() {
        row(OrganizationOauthClientsApi.class, api -> api.list(null, 100), page(OAUTH_APP));
        row(
                OrganizationOauthClientsApi.class,
                api -> api.create(NewOauthApp.builder()
                        .clientName("bot")
                        .appType(OauthAppType.WEB)
                        .addAllowedGrantTypes("client_credentials")
                        .build()),
                201,
                RAW_JSON);
        row(OrganizationOauthClientsApi.class, api -> api.get("c1"), OAUTH_APP_2);
        row(
                OrganizationOauthClientsApi.class,
                api -> api.change("c1", JsonPatch.empty().replace("/clientName", "bot 2")));
        row(OrganizationOauthClientsApi.class, api -> api.delete("c1"));
        row(OrganizationOauthClientsApi.class, api -> api.addSecret("c1"), 201, RAW_JSON);
        row(OrganizationOauthClientsApi.class, api -> api.deleteSecret("c1", "abc"));
    }
}
