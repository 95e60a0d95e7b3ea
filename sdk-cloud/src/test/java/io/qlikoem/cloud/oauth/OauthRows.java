package io.qlikoem.cloud.oauth;

import io.qlikoem.cloud.OperationRows;
import io.qlikoem.json.Secret;

public class OauthRows extends OperationRows {
    private static final String TOKEN = """
            {"access_token":"t","token_type":"bearer","expires_at":"2024-07-31T13:43:51.000Z","expires_in":21600,
             "scope":"admin_classic"}
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
    }
}
