package io.qlikoem.cloud.oauthclients;

import io.qlikoem.cloud.OperationRows;
import io.qlikoem.json.JsonPatch;
import java.util.List;

public class OauthClientsRows extends OperationRows {
    private static final String OAUTH_APP = """
            {"appType":"web","logoUri":"logouri","clientUri":"clienturi","createdAt":"2024-07-31T13:43:51.000Z",
            "deletedAt":"2024-07-31T13:43:51.000Z","updatedAt":"2024-07-31T13:43:51.000Z",
            "clientName":"clientname","disableTag":"disabletag","description":"description",
            "publishedAt":"2024-07-31T13:43:51.000Z","allowedScopes":["allowedscope"],
            "clientSecrets":[{"hint":"hint"}],"createdByType":"createdbytype",
            "connectionConfig":{"status":"status","consentMethod":"required","deletedByOwner":true},
            "allowedGrantTypes":["client_credentials"],"allowedAuthMethods":["client_secret"],
            "clientId":"5f6d0fa3bd6de10001a6b1c2","redirectUris":["redirecturi"],
            "allowedOrigins":["allowedorigin"]}
            """;
    private static final String CREATED_OAUTH_APP = """
            {"appType":"web","logoUri":"logouri","clientUri":"clienturi","createdAt":"2024-07-31T13:43:51.000Z",
            "deletedAt":"2024-07-31T13:43:51.000Z","updatedAt":"2024-07-31T13:43:51.000Z",
            "clientName":"clientname","disableTag":"disabletag","description":"description",
            "publishedAt":"2024-07-31T13:43:51.000Z","allowedScopes":["allowedscope"],
            "clientSecrets":[{"hint":"hint","createdAt":"2024-07-31T13:43:51.000Z","createdBy":"createdby"}],
            "createdByType":"createdbytype","connectionConfig":{"consentMethod":"required"},
            "allowedGrantTypes":["client_credentials"],"allowedAuthMethods":["client_secret"],
            "clientId":"5f6d0fa3bd6de10001a6b1c2","clientSecret":"clientsecret","redirectUris":["redirecturi"],
            "allowedOrigins":["allowedorigin"],"jwksUri":"jwksuri"}
            """;
    private static final String OAUTH_APP_2 = """
            {"appType":"web","logoUri":"logouri","clientUri":"clienturi","createdAt":"2024-07-31T13:43:51.000Z",
            "deletedAt":"2024-07-31T13:43:51.000Z","updatedAt":"2024-07-31T13:43:51.000Z",
            "clientName":"clientname","disableTag":"disabletag","description":"description",
            "publishedAt":"2024-07-31T13:43:51.000Z","allowedScopes":["allowedscope"],
            "clientSecrets":[{"hint":"hint","createdAt":"2024-07-31T13:43:51.000Z","createdBy":"createdby"}],
            "createdByType":"createdbytype","connectionConfig":{"consentMethod":"required"},
            "allowedGrantTypes":["client_credentials"],"allowedAuthMethods":["client_secret"],
            "clientId":"5f6d0fa3bd6de10001a6b1c2","redirectUris":["redirecturi"],
            "allowedOrigins":["allowedorigin"]}
            """;
    private static final String CHANGED_CLIENT_SECRET = """
            {"clientSecret":"clientsecret"}
            """;
    private static final String PUBLISHED_OAUTH_APP = """
            {"publishedAt":"2024-07-31T13:43:51.000Z"}
            """;
    private static final String NEW_CLIENT_SECRET = """
            {"hint":"hint","clientId":"5f6d0fa3bd6de10001a6b1c2","createdAt":"2024-07-31T13:43:51.000Z",
            "createdBy":"createdby","clientSecret":"clientsecret"}
            """;

    public OauthClientsRows() {
        row(OauthClientsApi.class, api -> api.list(null, 100), page(OAUTH_APP));
        row(
                OauthClientsApi.class,
                api -> api.create(NewOauthApp.builder()
                        .clientName("bot")
                        .appType(OauthAppType.WEB)
                        .addAllowedGrantTypes("urn:qlik:oauth:user-impersonation")
                        .connectionConfig(NewOauthConsent.builder()
                                .consentMethod("trusted")
                                .build())
                        .build()),
                201,
                CREATED_OAUTH_APP);
        row(OauthClientsApi.class, api -> api.get("c1"), OAUTH_APP_2);
        row(
                OauthClientsApi.class,
                api -> api.patch(
                        "c1",
                        JsonPatch.empty()
                                .replace("/clientName", "bot 2")
                                .replace("/allowedScopes", List.of("user_default"))),
                202,
                CHANGED_CLIENT_SECRET);
        row(OauthClientsApi.class, api -> api.consent("c1"), "{\"consentMethod\":\"trusted\",\"status\":\"enabled\"}");
        row(
                OauthClientsApi.class,
                api -> api.changeConsent("c1", JsonPatch.empty().replace("/consentMethod", ConsentMethod.REQUIRED)));
        row(OauthClientsApi.class, api -> api.deleteConsent("c1"));
        row(OauthClientsApi.class, api -> api.delete("c1", "c1"));
        row(OauthClientsApi.class, api -> api.publish("c1"), 201, PUBLISHED_OAUTH_APP);
        row(OauthClientsApi.class, api -> api.addSecret("c1"), 201, NEW_CLIENT_SECRET);
        row(OauthClientsApi.class, api -> api.deleteSecret("c1", "abc"));
    }
}
