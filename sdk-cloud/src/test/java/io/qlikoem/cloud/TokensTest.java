package io.qlikoem.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.error.AuthenticationException;
import io.qlikoem.json.Secret;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;

class TokensTest {
    private static final String ME = "{\"id\":\"u1\",\"tenantId\":\"t1\",\"subject\":\"qlikbot\\\\client\"}";

    @Test
    void call_first_fetchesATokenAndSendsItWithTheApiVersion() {
        try (FakeTenant server = FakeTenant.start()) {
            server.on("GET /api/v1/users/me", 200, ME);

            server.acme().users().me();

            RecordedRequest token = server.tokenRequests().get(0);
            assertThat(token.getHeaders().get("Authorization")).isNull();
            assertThat(FakeTenant.json(token))
                    .isEqualTo(Map.of(
                            "grant_type", "client_credentials", "client_id", "client", "client_secret", "s3cret"));
            RecordedRequest call = server.requests().get(0);
            assertThat(call.getHeaders().get("Authorization")).isEqualTo("Bearer token-1");
            assertThat(call.getHeaders().get("qlik-api-version")).isEqualTo("2026-11");
        }
    }

    @Test
    void call_manyThreadsAtOnce_shareOneToken() throws Exception {
        int threads = 16;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        CyclicBarrier start = new CyclicBarrier(threads);
        try (FakeTenant server = FakeTenant.start()) {
            QlikCloudTenant acme = server.acme();
            List<Future<?>> calls = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                server.on("GET /api/v1/users/me", 200, ME);
                calls.add(pool.submit(() -> {
                    start.await();
                    return acme.users().me();
                }));
            }

            for (Future<?> call : calls) {
                call.get();
            }

            assertThat(server.tokenRequests()).hasSize(1);
            assertThat(server.requests()).hasSize(threads);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void call_twoTenants_eachGetsATokenOfItsOwnHostAndClient() {
        try (FakeTenant acme = FakeTenant.start();
                FakeTenant globex = FakeTenant.start();
                QlikCloud cloud = QlikCloud.withClient("client", Secret.of("s3cret"))
                        .tenant("acme", acme.url())
                        .tenant("globex", globex.url(), t -> t.client("own", Secret.of("0wn")))
                        .build()) {
            acme.on("GET /api/v1/users/me", 200, ME);
            globex.on("GET /api/v1/users/me", 200, ME);

            cloud.all().forEach(tenant -> tenant.users().me());

            assertThat(FakeTenant.body(acme.tokenRequests().get(0))).contains("s3cret");
            assertThat(FakeTenant.body(globex.tokenRequests().get(0)))
                    .contains("own", "0wn")
                    .doesNotContain("s3cret");
        }
    }

    @Test
    void call_tokenRefused_isRenewedOnceAndSentAgain() {
        try (FakeTenant server = FakeTenant.start()) {
            server.on("GET /api/v1/users/me", 401, "{\"errors\":[{\"code\":\"HTTP-401\",\"title\":\"expired\"}]}")
                    .on("GET /api/v1/users/me", 200, ME);

            server.acme().users().me();

            assertThat(server.tokenRequests()).hasSize(2);
            assertThat(server.requests().get(1).getHeaders().get("Authorization"))
                    .isEqualTo("Bearer token-2");
        }
    }

    @Test
    void call_tenantDisabled_isNotAskedAgain() {
        try (FakeTenant server = FakeTenant.start()) {
            server.on(
                    "GET /api/v1/users/me",
                    401,
                    "{\"errors\":[{\"title\":\"Tenant disabled\",\"code\":\"TENANT_DISABLED\",\"status\":\"401\"}]}");

            assertThatThrownBy(() -> server.acme().users().me())
                    .isInstanceOfSatisfying(
                            AuthenticationException.class,
                            e -> assertThat(e.hasCode("TENANT_DISABLED")).isTrue())
                    .hasMessageContaining("tenant acme");
            assertThat(server.requests()).hasSize(1);
            assertThat(server.tokenRequests()).hasSize(1);
        }
    }

    @Test
    void call_clientRefused_namesTheTenantAndTheTokenEndpointButNoSecret() {
        try (FakeTenant server = FakeTenant.start()) {
            server.on("POST /oauth/token", 401, "{\"errors\":[{\"title\":\"Invalid client\"}]}");

            assertThatThrownBy(() -> server.acme().users().me())
                    .isInstanceOf(AuthenticationException.class)
                    .hasMessageContaining("tenant acme")
                    .hasMessageContaining("oauth/token")
                    .hasMessageNotContaining("s3cret");
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void call_redirectToTheUserItself_keepsTheToken() {
        try (FakeTenant server = FakeTenant.start()) {
            server.on(
                            "GET /api/v1/users/me",
                            new MockResponse.Builder()
                                    .code(301)
                                    .addHeader("Location", "/api/v1/users/u1")
                                    .build())
                    .on("GET /api/v1/users/u1", 200, ME);

            assertThat(server.acme().target().identify().userId()).isEqualTo("u1");

            assertThat(server.requests().get(1).getHeaders().get("Authorization"))
                    .isEqualTo("Bearer token-1");
        }
    }
}
