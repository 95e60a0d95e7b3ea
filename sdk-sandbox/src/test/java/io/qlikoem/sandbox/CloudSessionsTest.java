package io.qlikoem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.sandbox.WireClient.Answer;
import io.qlikoem.sandbox.internal.wire.Json;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import okhttp3.tls.HeldCertificate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ways into a tenant besides the region's client. */
class CloudSessionsTest {

    private static final HeldCertificate KEY =
            new HeldCertificate.Builder().commonName("vendor").rsa2048().build();

    private final Sandbox sandbox = Sandbox.start();
    private final SandboxTenant acme = sandbox.tenant("acme");
    private final WireClient cloud = WireClient.loggedIn(sandbox, "acme");
    private final WireClient anonymous = WireClient.tenant(sandbox, acme.url());

    @BeforeEach
    void trustTheKey() {
        Answer provider = cloud.json(
                "POST",
                "/api/v1/identity-providers",
                Json.object(
                        "provider",
                        "external",
                        "protocol",
                        "jwtAuth",
                        "options",
                        Json.object(
                                "issuer",
                                "https://vendor.example",
                                "staticKeys",
                                List.of(Json.object(
                                        "kid", "k1", "pem", KEY.certificatePem().replace("\n", ""))))));
        assertThat(provider.status()).isEqualTo(201);
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void login_withASignedToken_makesUserAndGroupAndASession() {
        cloud.json(
                "PATCH",
                "/api/v1/groups/settings",
                List.of(Json.object("op", "replace", "path", "/autoCreateGroups", "value", true)));

        Answer login = login(claims());

        assertThat(login.status()).isEqualTo(200);
        WireClient browser = anonymous.with("Cookie", cookies(login));
        assertThat(browser.get(browser.get("/api/v1/users/me").header("Location"))
                        .json())
                .containsEntry("subject", "ACME\\jane")
                .extracting(user -> Json.objects(user, "assignedGroups").get(0).get("name"))
                .isEqualTo("AnalyticConsumers");
        assertThat(acme.resources("groups")).hasSize(1);

        Answer csrf = browser.get("/api/v1/csrf-token");
        assertThat(csrf.status()).isEqualTo(204);
        Map<String, @Nullable Object> key = Json.object("description", "mine");
        assertThat(browser.json("POST", "/api/v1/api-keys", key).status()).isEqualTo(403);
        assertThat(browser.with("qlik-csrf-token", csrf.header("qlik-csrf-token"))
                        .json("POST", "/api/v1/api-keys", key)
                        .status())
                .isEqualTo(201);
        assertThat(cloud.get("/api/v1/csrf-token").text()).contains("CSRF-TOKEN-4");
    }

    @Test
    void login_inAGroupOfASpace_seesTheSpace() {
        Answer group = cloud.json("POST", "/api/v1/groups", Json.object("name", "AnalyticConsumers"));
        Answer space = cloud.json("POST", "/api/v1/spaces", Json.object("name", "Analytics", "type", "managed"));
        cloud.json(
                "POST",
                "/api/v1/spaces/" + space.string("id") + "/assignments",
                Json.object("type", "group", "assigneeId", group.string("id"), "roles", List.of("consumer")));

        WireClient browser = anonymous.with("Cookie", cookies(login(claims())));

        assertThat(browser.get("/api/v1/spaces").data())
                .extracting(one -> one.get("name"))
                .containsExactly("Analytics");
    }

    @Test
    void login_withAWrongTokenOfAnyKind_isUnauthorized() {
        Instant now = sandbox.clock().instant();
        assertThat(login(changed("iss", "https://other.example")).status()).isEqualTo(401);
        assertThat(login(changed("aud", "other")).status()).isEqualTo(401);
        assertThat(login(changed("exp", now.plus(Duration.ofHours(2)).getEpochSecond()))
                        .status())
                .isEqualTo(401);
        assertThat(login(changed("exp", now.minusSeconds(60).getEpochSecond())).status())
                .isEqualTo(401);
        assertThat(login(changed("nbf", now.plusSeconds(60).getEpochSecond())).status())
                .isEqualTo(401);
        assertThat(login(changed("email_verified", false)).status()).isEqualTo(401);
        String foreign = signed(
                claims(),
                new HeldCertificate.Builder().commonName("x").rsa2048().build());
        assertThat(send(foreign).status()).isEqualTo(401);
        String once = signed(claims(), KEY);
        assertThat(send(once).status()).isEqualTo(200);
        assertThat(send(once).status()).isEqualTo(401);
        assertThat(anonymous.bytes("POST", "/login/jwt-session", new byte[0]).status())
                .isEqualTo(401);
    }

    @Test
    void apiKey_worksUntilItsTimeOrItsEnd() {
        Answer key = cloud.json("POST", "/api/v1/api-keys", Json.object("description", "ci", "expiry", "P2D"));
        WireClient holder = anonymous.with("Authorization", "Bearer " + key.string("token"));
        assertThat(holder.get("/api/v1/items").status()).isEqualTo(200);
        assertThat(cloud.get("/api/v1/api-keys").text()).doesNotContain(key.string("token"));

        sandbox.advanceClock(Duration.ofDays(2));

        WireClient later = WireClient.loggedIn(sandbox, "acme");
        assertThat(holder.get("/api/v1/items").status()).isEqualTo(401);
        assertThat(later.get("/api/v1/api-keys/" + key.string("id")).json()).containsEntry("status", "expired");
        Answer next = later.json("POST", "/api/v1/api-keys", Json.object("description", "ci"));
        assertThat(later.delete("/api/v1/api-keys/" + next.string("id")).status())
                .isEqualTo(204);
        assertThat(anonymous
                        .with("Authorization", "Bearer " + next.string("token"))
                        .get("/api/v1/items")
                        .status())
                .isEqualTo(401);
        assertThat(later.json("POST", "/api/v1/api-keys", Json.object("description", "x", "expiry", "P2Y"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void client_madeInTheTenant_worksAndActsForUsersWhenItMay() {
        cloud.json("POST", "/api/v1/users", Json.object("subject", "ACME\\joe", "status", "active"));
        Answer plain = client(List.of("client_credentials"));
        Answer trusted = client(List.of("client_credentials", "urn:qlik:oauth:user-impersonation"));

        assertThat(anonymous.token(plain.string("clientId"), plain.string("clientSecret")))
                .isNotEqualTo("null");
        assertThat(impersonate(plain, "ACME\\joe").status()).isEqualTo(400);
        Answer token = impersonate(trusted, "ACME\\joe");
        WireClient joe = anonymous.with("Authorization", "Bearer " + token.string("access_token"));
        assertThat(joe.get(joe.get("/api/v1/users/me").header("Location")).json())
                .containsEntry("subject", "ACME\\joe");
        assertThat(impersonate(trusted, "nobody").status()).isEqualTo(401);
    }

    @Test
    void secrets_ofAClient_areExchangedOneByOne() {
        Answer client = client(List.of("client_credentials"));
        String path = "/api/v1/oauth-clients/" + client.string("clientId") + "/client-secrets";

        Answer second = cloud.bytes("POST", path, new byte[0]);
        assertThat(cloud.delete(path + "/" + client.string("clientSecret").substring(0, 5))
                        .status())
                .isEqualTo(204);

        assertThat(anonymous.token(client.string("clientId"), client.string("clientSecret")))
                .isEqualTo("null");
        assertThat(anonymous.token(client.string("clientId"), second.string("clientSecret")))
                .isNotEqualTo("null");
    }

    @Test
    void tokens_areListedAndTakenBack() {
        List<Map<String, @Nullable Object>> tokens =
                cloud.get("/api/v1/oauth-tokens").data();
        assertThat(tokens).hasSize(1);

        assertThat(cloud.delete("/api/v1/oauth-tokens/" + tokens.get(0).get("id"))
                        .status())
                .isEqualTo(204);

        assertThat(cloud.get("/api/v1/items").status()).isEqualTo(401);
    }

    private Answer client(List<String> grants) {
        return cloud.json(
                "POST",
                "/api/v1/oauth-clients",
                Json.object(
                        "clientName",
                        "backend",
                        "appType",
                        "web",
                        "allowedGrantTypes",
                        grants,
                        "connectionConfig",
                        Json.object("consentMethod", "trusted")));
    }

    private Answer impersonate(Answer client, String subject) {
        return anonymous.json(
                "POST",
                "/oauth/token",
                Json.object(
                        "grant_type",
                        "urn:qlik:oauth:user-impersonation",
                        "client_id",
                        client.string("clientId"),
                        "client_secret",
                        client.string("clientSecret"),
                        "user_lookup",
                        Json.object("field", "subject", "value", subject)));
    }

    private Map<String, @Nullable Object> claims() {
        long now = sandbox.clock().instant().getEpochSecond();
        return Json.object(
                "iss",
                "https://vendor.example",
                "aud",
                "qlik.api/login/jwt-session",
                "sub",
                "ACME\\jane",
                "subType",
                "user",
                "name",
                "Jane",
                "email",
                "jane@acme.example",
                "email_verified",
                true,
                "groups",
                List.of("AnalyticConsumers"),
                "jti",
                UUID.randomUUID().toString(),
                "iat",
                now,
                "nbf",
                now - 1,
                "exp",
                now + 60);
    }

    private Map<String, @Nullable Object> changed(String claim, Object value) {
        Map<String, @Nullable Object> claims = claims();
        claims.put(claim, value);
        return claims;
    }

    private Answer login(Map<String, @Nullable Object> claims) {
        return send(signed(claims, KEY));
    }

    private Answer send(String token) {
        return anonymous.with("Authorization", "Bearer " + token).bytes("POST", "/login/jwt-session", new byte[0]);
    }

    private static String cookies(Answer login) {
        return login.headers().values("Set-Cookie").stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .collect(Collectors.joining("; "));
    }

    private static String signed(Map<String, @Nullable Object> claims, HeldCertificate key) {
        String content = part(Json.write(Json.object("alg", "RS256", "kid", "k1", "typ", "JWT"))) + "."
                + part(Json.write(claims));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key.keyPair().getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + part(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String part(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
