package io.qlikoem.http;

import static io.qlikoem.http.Answers.item;
import static io.qlikoem.http.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.error.AuthenticationException;
import io.qlikoem.error.QlikConfigurationException;
import io.qlikoem.json.Secret;
import io.qlikoem.wire.Item;
import io.qlikoem.wire.ItemsApi;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import org.junit.jupiter.api.Test;

class BearerAuthenticationTest {
    private static final int THREADS = 24;

    @StartStop
    private final MockWebServer server = new MockWebServer();

    @StartStop
    private final MockWebServer other = new MockWebServer();

    private final FakeTime time = new FakeTime();
    private final AtomicInteger fetched = new AtomicInteger();

    @Test
    void get_twice_fetchesOneToken() throws Exception {
        server.enqueue(item("a"));
        server.enqueue(item("b"));
        ItemsApi items = items(numbered());

        items.get("a");
        items.get("b");

        assertThat(fetched).hasValue(1);
        assertThat(server.takeRequest().getHeaders().get("Authorization")).isEqualTo("Bearer t1");
        assertThat(server.takeRequest().getHeaders().get("Authorization")).isEqualTo("Bearer t1");
    }

    @Test
    void get_manyThreadsAtOnce_fetchOneToken() throws Exception {
        acceptOnly("Bearer t1");
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ItemsApi items = items(numbered());

        inParallel(() -> {
            start.await();
            return items.get("a").id();
        });

        assertThat(fetched).hasValue(1);
    }

    @Test
    void get_manyThreadsRefusedAtOnce_renewOnce() throws Exception {
        acceptOnly("Bearer t2");
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ItemsApi items = items(numbered());

        inParallel(() -> {
            start.await();
            return items.get("a").id();
        });

        assertThat(fetched).hasValue(2);
    }

    @Test
    void get_fetchFailsWhileManyWait_allFailWithoutAsking() {
        server.enqueue(item("a"));
        CyclicBarrier start = new CyclicBarrier(THREADS);
        QlikConfigurationException refused = new QlikConfigurationException("oauth", "no such client", "check the id");
        ItemsApi items = items(origin -> {
            fetched.incrementAndGet();
            throw refused;
        });

        assertThatThrownBy(() -> inParallel(() -> {
                    start.await();
                    return items.get("a").id();
                }))
                .hasRootCause(refused);

        assertThat(fetched.get()).isBetween(1, THREADS);
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void getLater_fetchFails_failsTheFuture() {
        QlikConfigurationException refused = new QlikConfigurationException("oauth", "no such client", "check the id");
        ItemsApi items = items(origin -> {
            throw refused;
        });

        assertThatThrownBy(() -> items.getLater("a").join())
                .isInstanceOf(CompletionException.class)
                .hasCause(refused);
    }

    @Test
    void get_tokenAboutToExpire_fetchesANewOne() throws Exception {
        server.enqueue(item("a"));
        server.enqueue(item("b"));
        ItemsApi items = items(origin -> new AccessToken(
                Secret.of("t" + fetched.incrementAndGet()),
                Optional.of(time.instant().plus(Duration.ofHours(6)))));

        items.get("a");
        time.pass(Duration.ofHours(6).minusSeconds(59));
        items.get("b");

        server.takeRequest();
        assertThat(server.takeRequest().getHeaders().get("Authorization")).isEqualTo("Bearer t2");
    }

    @Test
    void create_refusedOnce_renewsAndReplaysTheBody() throws Exception {
        server.enqueue(json(401, "{\"errors\":[{\"code\":\"HTTP-401\"}]}"));
        server.enqueue(item("a"));

        assertThat(items(numbered()).create(Item.of("a")).id()).isEqualTo("a");

        server.takeRequest();
        RecordedRequest replay = server.takeRequest();
        assertThat(replay.getHeaders().get("Authorization")).isEqualTo("Bearer t2");
        assertThat(replay.getBody().utf8()).isEqualTo("{\"id\":\"a\"}");
    }

    @Test
    void get_refusedTwice_throws() {
        server.enqueue(json(401, ""));
        server.enqueue(json(401, ""));

        assertThatThrownBy(() -> items(numbered()).get("a")).isInstanceOf(AuthenticationException.class);

        assertThat(fetched).hasValue(2);
    }

    @Test
    void get_tenantDisabled_neverRenews() {
        server.enqueue(json(401, "{\"errors\":[{\"code\":\"TENANT_DISABLED\",\"title\":\"Tenant is disabled\"}]}"));

        assertThatThrownBy(() -> items(numbered()).get("a"))
                .isInstanceOf(AuthenticationException.class)
                .hasMessageContaining("TENANT_DISABLED");

        assertThat(fetched).hasValue(1);
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void bearer_twoHosts_haveATokenEach() throws Exception {
        server.enqueue(item("a"));
        other.enqueue(item("a"));
        List<URI> origins = new ArrayList<>();
        Authentication shared = Authentication.bearer(
                origin -> {
                    origins.add(origin);
                    return AccessToken.lasting(Secret.of("for-" + origin.getPort()));
                },
                time);

        connection(server, shared).get("a");
        connection(other, shared).get("a");

        assertThat(origins).hasSize(2);
        assertThat(other.takeRequest().getHeaders().get("Authorization")).isEqualTo("Bearer for-" + other.getPort());
    }

    @Test
    void get_redirectOnTheSameHost_keepsTheToken() throws Exception {
        server.enqueue(redirect("/api/v1/users/7"));
        server.enqueue(item("7"));

        assertThat(items(numbered()).get("me").id()).isEqualTo("7");

        server.takeRequest();
        RecordedRequest second = server.takeRequest();
        assertThat(second.getTarget()).isEqualTo("/api/v1/users/7");
        assertThat(second.getHeaders().get("Authorization")).isEqualTo("Bearer t1");
    }

    @Test
    void get_redirectToAnotherHost_sendsNothingOfOurs() throws Exception {
        server.enqueue(redirect(other.url("/stolen").toString()));
        other.enqueue(item("7"));
        ItemsApi items = ApiConnection.builder(server.url("/").uri(), "tenant acme")
                .authentication(request -> request.newBuilder()
                        .header("Authorization", "Bearer t1")
                        .header("X-Qlik-User", "UserDirectory=INTERNAL;UserId=sa_api")
                        .header("Cookie", "X-Qlik-Session=s1")
                        .build())
                .header("qlik-api-version", "2026-11")
                .build()
                .create(ItemsApi.class);

        items.get("me");

        RecordedRequest stranger = other.takeRequest();
        assertThat(stranger.getHeaders().names())
                .doesNotContain("Authorization", "X-Qlik-User", "Cookie", "qlik-api-version");
    }

    @Test
    void create_redirected_isNotFollowed() {
        server.enqueue(redirect("/login"));

        assertThatThrownBy(() -> items(numbered()).create(Item.of("a"))).hasMessageContaining("HTTP 302");

        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void raw_otherHost_isRefused() {
        ApiConnection connection =
                ApiConnection.builder(server.url("/").uri(), "tenant acme").build();

        assertThatThrownBy(() -> connection.raw().get(other.url("/").toString()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private TokenSource numbered() {
        return origin -> AccessToken.lasting(Secret.of("t" + fetched.incrementAndGet()));
    }

    private ItemsApi items(TokenSource source) {
        return connection(server, Authentication.bearer(source, time));
    }

    private ItemsApi connection(MockWebServer to, Authentication authentication) {
        return ApiConnection.builder(to.url("/").uri(), "tenant acme")
                .authentication(authentication)
                .clock(time, time)
                .build()
                .create(ItemsApi.class);
    }

    private void acceptOnly(String authorization) {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return authorization.equals(request.getHeaders().get("Authorization")) ? item("a") : json(401, "");
            }
        });
    }

    private static MockResponse redirect(String location) {
        return new MockResponse.Builder()
                .code(302)
                .setHeader("Location", location)
                .build();
    }

    private static void inParallel(Callable<String> call) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<String>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                all.add(threads.submit(call));
            }
            for (Future<String> each : all) {
                assertThat(each.get()).isEqualTo("a");
            }
        } finally {
            threads.shutdown();
        }
    }
}
