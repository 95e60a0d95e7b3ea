package io.qlikoem.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.cloud.oauth.ClientAssertions;
import io.qlikoem.cloud.oauth.UserLookup;
import io.qlikoem.error.AuthenticationException;
import io.qlikoem.error.QlikConfigurationException;
import io.qlikoem.json.Secret;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every way to say who is calling a tenant. */
class LoginsTest {
    private static final String ME = "GET /api/v1/users/me";
    private static final String USER = "{\"id\":\"u1\",\"tenantId\":\"t1\"}";
    private static final String EXPIRED = "{\"errors\":[{\"code\":\"HTTP-401\",\"title\":\"expired\"}]}";
    private static final String DISABLED = "{\"errors\":[{\"code\":\"TENANT_DISABLED\",\"title\":\"disabled\"}]}";

    private final FakeTenant server = FakeTenant.start();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void apiKey_call_isSentAsItIsAndAsksForNoToken() {
        server.on(ME, 200, USER);

        acme(t -> t.apiKey(Secret.of("k3y"))).users().me();

        assertThat(header(0, "Authorization")).isEqualTo("Bearer k3y");
        assertThat(server.tokenRequests()).isEmpty();
    }

    @Test
    void apiKey_refused_isNotSentAgainAndNotShown() {
        server.on(ME, 401, EXPIRED);

        assertThatThrownBy(() -> acme(t -> t.apiKey(Secret.of("k3y"))).users().me())
                .isInstanceOf(AuthenticationException.class)
                .hasMessageNotContaining("k3y");

        assertThat(server.requests()).hasSize(1);
    }

    @Test
    void clientAssertion_eachToken_isSignedAnewForTheTokenEndpoint() {
        AtomicInteger signed = new AtomicInteger();
        server.on(ME, 401, EXPIRED).on(ME, 200, USER);

        acme(t -> t.client("client", endpoint -> Secret.of(endpoint + "#" + signed.incrementAndGet())))
                .users()
                .me();

        assertThat(FakeTenant.json(server.tokenRequests().get(1)))
                .isEqualTo(Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        "client",
                        "client_assertion",
                        server.url() + "/oauth/token#2",
                        "client_assertion_type",
                        ClientAssertions.TYPE));
    }

    @Test
    void clientAssertion_tokenRequestThatIsSentAgain_hasANewOne() {
        AtomicInteger signed = new AtomicInteger();
        server.on("POST /oauth/token", 503, "").on(ME, 200, USER).on(ME, 200, USER);

        acme(t -> t.client("client", endpoint -> Secret.of("jti-" + signed.incrementAndGet())))
                .users()
                .me();

        assertThat(server.tokenRequests())
                .extracting(request -> String.valueOf(FakeTenant.json(request).get("client_assertion")))
                .containsExactly("jti-1", "jti-2");
    }

    @Test
    void clientAssertion_inAUsersName_isSentWithTheUser() {
        server.on(ME, 200, USER);

        acme(t -> t.client("client", endpoint -> Secret.of("signed")).asUser(UserLookup.byId("u2")))
                .users()
                .me();

        Map<?, ?> sent = FakeTenant.json(server.tokenRequests().get(0));
        assertThat(sent.get("client_assertion")).isEqualTo("signed");
        assertThat(sent.get("user_lookup")).isEqualTo(Map.of("field", "userId", "value", "u2"));
    }

    @Test
    void scopes_client_areAskedFor() {
        server.on(ME, 200, USER);

        acme(t -> t.client("client", Secret.of("s3cret")).scopes("apps:read"))
                .users()
                .me();

        assertThat(FakeTenant.json(server.tokenRequests().get(0)).get("scope")).isEqualTo("apps:read");
    }

    @Test
    void as_twoUsersAndTheClient_eachHasATokenOfItsOwnThatIsKept() {
        QlikCloudTenant acme = acme(t -> t.client("client", Secret.of("s3cret")));
        for (int i = 0; i < 4; i++) {
            server.on(ME, 200, USER);
        }

        acme.users().me();
        acme.as(UserLookup.bySubject("idp\\ann")).users().me();
        acme.as(UserLookup.byId("u2")).users().me();
        acme.as(UserLookup.bySubject("idp\\ann")).users().me();

        assertThat(server.tokenRequests()).hasSize(3);
        assertThat(FakeTenant.json(server.tokenRequests().get(1)))
                .isEqualTo(Map.of(
                        "grant_type", "urn:qlik:oauth:user-impersonation",
                        "client_id", "client",
                        "client_secret", "s3cret",
                        "scope", "user_default",
                        "user_lookup", Map.of("field", "subject", "value", "idp\\ann")));
        assertThat(header(3, "Authorization")).isEqualTo(header(1, "Authorization"));
        assertThat(header(2, "Authorization")).isEqualTo("Bearer token-3");
    }

    @Test
    void as_withScopes_isAnotherTokenThanWithout() {
        QlikCloudTenant acme = acme(t -> t.client("client", Secret.of("s3cret")));
        server.on(ME, 200, USER).on(ME, 200, USER);

        acme.as(UserLookup.byId("u2")).users().me();
        acme.as(UserLookup.byId("u2"), "apps:read").users().me();

        assertThat(FakeTenant.json(server.tokenRequests().get(1)).get("scope")).isEqualTo("apps:read");
    }

    @Test
    void asUser_tenant_actsAsThatUserInAllItDoes() {
        server.on(ME, 200, USER);

        acme(t -> t.client("client", Secret.of("s3cret")).asUser(UserLookup.byId("u2")))
                .target()
                .identify();

        assertThat(FakeTenant.json(server.tokenRequests().get(0)).get("user_lookup"))
                .isEqualTo(Map.of("field", "userId", "value", "u2"));
    }

    @Test
    void as_clientOfAllTenants_isRefusedBeforeAnyCall() {
        QlikCloudTenant acme = server.acme();

        assertThatThrownBy(() -> acme.as(UserLookup.byId("u2")))
                .isInstanceOf(QlikConfigurationException.class)
                .hasMessageContaining("tenant acme: only an OAuth client made in the tenant may act as a user");
        assertThat(server.tokenRequests()).isEmpty();
    }

    @Test
    void build_twoWaysToLogIn_isRefused() {
        assertRefused(
                t -> t.client("client", Secret.of("s3cret")).apiKey(Secret.of("k3y")), "more than once who is calling");
        assertRefused(
                t -> t.jwtSession(() -> Secret.of("jwt")).apiKey(Secret.of("k3y")), "more than once who is calling");
    }

    @Test
    void build_waysThatDoNotGoTogether_areRefused() {
        assertRefused(
                t -> t.apiKey(Secret.of("k3y")).asUser(UserLookup.byId("u2")),
                "only an OAuth client made in the tenant");
        assertRefused(t -> t.asUser(UserLookup.byId("u2")), "has no OAuth client, API key or JWT session");
        assertRefused(t -> t.apiKey(Secret.of("k3y")).scopes("apps:read"), "only an OAuth client's tokens have scopes");
        assertRefused(t -> t.apiKey(Secret.of("k3y\n")), "the API key is blank or holds blanks or line breaks");
        assertRefused(
                t -> t.client("client", Secret.of("s3cret")).asUser(UserLookup.byId(" ")),
                "the user to act as is blank");
    }

    @Test
    void build_clientOfAllTenantsInAUsersName_isRefused() {
        QlikCloudBuilder builder = QlikCloud.withClient("region", Secret.of("s3cret"))
                .tenant("acme", server.url(), t -> t.asUser(UserLookup.byId("u2")));

        assertThatThrownBy(builder::build)
                .isInstanceOf(QlikConfigurationException.class)
                .hasMessageContaining("tenant acme: only an OAuth client made in the tenant");
    }

    @Test
    void jwtSession_calls_carryItsCookiesAndItsCsrfToken() {
        AtomicInteger signed = new AtomicInteger();
        opens("one", "csrf-1");
        server.on(ME, 200, USER).on(ME, 200, USER);
        QlikCloudTenant acme = acme(t -> t.jwtSession(() -> Secret.of("jwt-" + signed.incrementAndGet())));

        acme.users().me();
        acme.users().me();

        assertThat(server.asked())
                .containsExactly(
                        "POST /login/jwt-session",
                        "GET /api/v1/csrf-token",
                        "GET /api/v1/users/me",
                        "GET /api/v1/users/me");
        assertThat(header(0, "Authorization")).isEqualTo("Bearer jwt-1");
        assertThat(header(1, "Cookie")).isEqualTo("eas.sid=one; eas.sid.sig=sig");
        assertThat(header(3, "Cookie")).isEqualTo("eas.sid=one; eas.sid.sig=sig");
        assertThat(header(3, "qlik-csrf-token")).isEqualTo("csrf-1");
        assertThat(server.requests().get(3).getHeaders().get("Authorization")).isNull();
    }

    @Test
    void jwtSession_ended_isOpenedAnewOnceWithANewJwt() {
        AtomicInteger signed = new AtomicInteger();
        opens("one", "csrf-1");
        opens("two", "csrf-1");
        server.on(ME, 401, EXPIRED).on(ME, 200, USER);

        acme(t -> t.jwtSession(() -> Secret.of("jwt-" + signed.incrementAndGet())))
                .users()
                .me();

        assertThat(header(3, "Authorization")).isEqualTo("Bearer jwt-2");
        assertThat(header(5, "Cookie")).startsWith("eas.sid=two");
    }

    @Test
    void jwtSession_tenantDisabled_isNotOpenedAgain() {
        opens("one", "csrf-1");
        server.on(ME, 401, DISABLED);

        assertThatThrownBy(() ->
                        acme(t -> t.jwtSession(() -> Secret.of("jwt"))).users().me())
                .isInstanceOf(AuthenticationException.class);

        assertThat(server.requests()).hasSize(3);
    }

    @Test
    void jwtSession_answerWithoutCookies_saysSoAndShowsNoSecret() {
        server.on("POST /login/jwt-session", 200, "{}");

        assertThatThrownBy(() -> acme(t -> t.jwtSession(() -> Secret.of("j.w.t")))
                        .users()
                        .me())
                .hasMessageContaining("tenant acme")
                .hasMessageContaining("no cookies")
                .hasMessageNotContaining("j.w.t");
    }

    @Test
    void jwtSession_jwtWithALineBreak_isRefusedBeforeItIsSent() {
        assertThatThrownBy(() -> acme(t -> t.jwtSession(() -> Secret.of("j.w.t\n")))
                        .users()
                        .me())
                .isInstanceOf(QlikConfigurationException.class)
                .hasMessageContaining("tenant acme: the JWT for its session")
                .hasMessageNotContaining("j.w.t");

        assertThat(server.requests()).isEmpty();
    }

    @Test
    void signer_fails_isToldAsOurErrorWithTheCause() {
        IllegalStateException broken = new IllegalStateException("no key");

        assertThatThrownBy(() -> acme(t -> t.client("client", endpoint -> {
                            throw broken;
                        }))
                        .users()
                        .me())
                .isInstanceOf(QlikConfigurationException.class)
                .hasMessageContaining("OAuth client client")
                .hasCause(broken);
        assertThatThrownBy(() -> acme(t -> t.jwtSession(() -> {
                            throw broken;
                        }))
                        .users()
                        .me())
                .isInstanceOf(QlikConfigurationException.class)
                .hasMessageContaining("tenant acme")
                .hasCause(broken);
    }

    @Test
    void jwtSession_manyThreadsAtOnce_openOneSession() throws Exception {
        int threads = 8;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        CyclicBarrier start = new CyclicBarrier(threads);
        opens("one", "csrf-1");
        QlikCloudTenant acme = acme(t -> t.jwtSession(() -> Secret.of("jwt")));
        try {
            List<Future<?>> calls = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                server.on(ME, 200, USER);
                calls.add(pool.submit(() -> {
                    start.await();
                    return acme.users().me();
                }));
            }

            for (Future<?> call : calls) {
                call.get();
            }

            assertThat(server.asked())
                    .filteredOn("POST /login/jwt-session"::equals)
                    .hasSize(1);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void toString_everyWay_showsNoSecret() {
        QlikCloudTenant acme = acme(t -> t.client("client", Secret.of("s3cret")));

        String printed = OauthClient.withSecret("client", Secret.of("s3cret")) + " " + new ApiKey(Secret.of("k3y"))
                + " " + new JwtSession("tenant acme", () -> Secret.of("jwt")) + " " + acme.as(UserLookup.byId("u2"));

        assertThat(printed).contains("client", "u2").doesNotContain("s3cret", "k3y");
    }

    private void opens(String cookie, String csrf) {
        server.on(
                        "POST /login/jwt-session",
                        FakeTenant.answer(200, "{}")
                                .newBuilder()
                                .addHeader("Set-Cookie", "eas.sid=" + cookie + "; Path=/; HttpOnly")
                                .addHeader("Set-Cookie", "eas.sid.sig=sig; Path=/; HttpOnly")
                                .build())
                .on(
                        "GET /api/v1/csrf-token",
                        FakeTenant.answer(204, "")
                                .newBuilder()
                                .addHeader("qlik-csrf-token", csrf)
                                .build());
    }

    private String header(int request, String name) {
        RecordedRequest sent = server.requests().get(request);
        return String.valueOf(sent.getHeaders().get(name));
    }

    private QlikCloudTenant acme(UnaryOperator<TenantOptions> options) {
        return QlikCloud.withClientPerTenant()
                .tenant("acme", server.url(), options)
                .clock(Clock.systemUTC(), duration -> {})
                .build()
                .tenant("acme");
    }

    private static void assertRefused(UnaryOperator<TenantOptions> options, String problem) {
        QlikCloudBuilder builder =
                QlikCloud.withClientPerTenant().tenant("acme", URI.create("https://acme.eu.qlikcloud.com"), options);

        assertThatThrownBy(builder::build)
                .isInstanceOf(QlikConfigurationException.class)
                .hasMessageContaining("tenant acme: ")
                .hasMessageContaining(problem)
                .hasMessageNotContaining("k3y")
                .hasMessageNotContaining("s3cret");
    }
}
