package io.qlikoem.cloud.oauth;

import io.qlikoem.cloud.OperationRows;
import io.qlikoem.json.Secret;

public class OauthRows extends OperationRows {
    private static final String TOKEN = """
            {"access_token":"t","token_type":"bearer","expires_at":"2024-07-31T13:43:51.000Z","expires_in":21600,
             "scope":"admin_classic"}
            """;

    private static final String METADATA = """
            {"issuer":"https://acme.eu.qlikcloud.com","jwks_uri":"https://acme.eu.qlikcloud.com/.well-known/jwks.json",
             "token_endpoint":"https://acme.eu.qlikcloud.com/oauth/token","grant_types_supported":["client_credentials"]}
            """;

    public OauthRows() {
        row(
                OauthApi.class,
                oauth -> oauth.token(ClientCredentials.builder()
                        .clientId("c")
                        .clientSecret(Secret.of("s"))
                        .build()),
                TOKEN);
        row(
                OauthApi.class,
                oauth -> oauth.token(ImpersonationRequest.builder()
                        .clientId("c")
                        .clientSecret(Secret.of("s"))
                        .userLookup(UserLookup.builder()
                                .field(UserLookupField.SUBJECT)
                                .value("idp\\a")
                                .build())
                        .scope("user_default")
                        .build()),
                TOKEN);
        row(
                OauthApi.class,
                oauth -> oauth.revoke(Revocation.builder()
                        .token(Secret.of("t"))
                        .hint(TokenKind.ACCESS_TOKEN)
                        .build()),
                200,
                "{}");
        users();
        row(OauthApi.class, OauthApi::metadata, METADATA);
    }

    private void users() {
        row(
                OauthApi.class,
                oauth -> oauth.refresh(RefreshRequest.builder()
                        .refreshToken(Secret.of("r"))
                        .clientSecret(Secret.of("s"))
                        .build()),
                TOKEN);
        row(
                OauthApi.class,
                oauth -> oauth.redeem(AuthorizationCode.builder()
                        .clientId("c")
                        .code(Secret.of("code"))
                        .codeVerifier(Secret.of("v".repeat(43)))
                        .redirectUri("https://vendor.example/back")
                        .build()),
                TOKEN);
        row(
                OauthApi.class,
                oauth -> oauth.exchange(TokenExchange.builder()
                        .clientId("c")
                        .subjectToken(Secret.of("t"))
                        .purpose(TokenPurpose.WEB_RESOURCE)
                        .build()),
                TOKEN);
    }
}
