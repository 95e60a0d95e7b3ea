package io.qlikoem.http;

import static io.qlikoem.http.Answers.answer;
import static io.qlikoem.http.Answers.item;
import static io.qlikoem.http.Answers.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.error.ConflictException;
import io.qlikoem.error.QlikConfigurationException;
import io.qlikoem.error.QlikTransportException;
import io.qlikoem.json.Secret;
import io.qlikoem.wire.Item;
import io.qlikoem.wire.ItemsApi;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiConnectionTest {
    @StartStop
    private final MockWebServer server = new MockWebServer();

    @ParameterizedTest
    @ValueSource(
            strings = {"http://acme.example", "http://10.0.0.1", "http://localhost.example", "http://127.0.0.1.example"
            })
    void builder_plainHttpBeyondLoopback_isRefused(String url) {
        assertThatThrownBy(() -> ApiConnection.builder(URI.create(url), "tenant acme"))
                .isInstanceOf(QlikConfigurationException.class)
                .hasMessageContaining("plain http");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:1",
                "http://127.0.0.1:1",
                "http://[::1]:1",
                "http://acme.localhost:1",
                "https://acme.example"
            })
    void builder_httpsOrLoopback_isAccepted(String url) {
        assertThat(ApiConnection.builder(URI.create(url), "tenant acme").build().baseUrl())
                .asString()
                .endsWith("/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://acme.example",
                "https://u:s3cret@acme.example",
                "https://acme.example/?token=s3cret",
                "acme"
            })
    void builder_urlThatCannotBeUsed_isRefusedWithoutQuotingIt(String url) {
        assertThatThrownBy(() -> ApiConnection.builder(URI.create(url), "tenant acme"))
                .isInstanceOf(QlikConfigurationException.class)
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void create_baseUrlWithAPrefix_keepsIt() throws Exception {
        server.enqueue(item("a"));

        ApiConnection.builder(server.url("/oem").uri(), "site sense01")
                .build()
                .create(ItemsApi.class)
                .get("a");

        assertThat(server.takeRequest().getTarget()).isEqualTo("/oem/api/v1/items/a");
    }

    @Test
    void get_any_sendsUserAgentAndFixedHeaders() throws Exception {
        server.enqueue(item("a"));

        builder()
                .header("qlik-api-version", "2026-11")
                .build()
                .create(ItemsApi.class)
                .get("a");

        RecordedRequest request = server.takeRequest();
        assertThat(request.getHeaders().get("User-Agent")).startsWith("qlik-oem-sdk/");
        assertThat(request.getHeaders().get("qlik-api-version")).isEqualTo("2026-11");
    }

    @Test
    void get_deprecatedOperation_tellsTheListenerOnce() {
        for (int i = 0; i < 2; i++) {
            server.enqueue(answer(200, "{\"id\":\"a\"}")
                    .setHeader("Deprecation", "true")
                    .setHeader("Sunset", "Sat, 31 Jul 2027 23:59:59 GMT")
                    .build());
        }
        List<HttpListener.Deprecation> heard = new ArrayList<>();
        ItemsApi items = builder()
                .listener(new HttpListener() {
                    @Override
                    public void deprecated(Deprecation deprecation) {
                        heard.add(deprecation);
                    }
                })
                .build()
                .create(ItemsApi.class);

        items.get("a");
        items.get("b");

        assertThat(heard)
                .containsExactly(new HttpListener.Deprecation(
                        "tenant acme", "GET items/{id}", "true", "Sat, 31 Jul 2027 23:59:59 GMT", ""));
    }

    @Test
    void get_serverSilent_failsAtTheReadLimit() {
        server.enqueue(answer(200, "{}").headersDelay(20, TimeUnit.SECONDS).build());
        ItemsApi items = builder()
                .timeLimits(limits -> limits.read(Duration.ofMillis(100)))
                .retry(policy -> policy.maxAttempts(1))
                .build()
                .create(ItemsApi.class);

        assertThatThrownBy(() -> items.get("a"))
                .isInstanceOf(QlikTransportException.class)
                .hasMessageContaining("no answer from tenant acme");
    }

    @Test
    void download_longCall_hasTheLongLimit() throws Exception {
        server.enqueue(
                answer(200, "bytes").headersDelay(300, TimeUnit.MILLISECONDS).build());
        ItemsApi items = builder()
                .timeLimits(limits -> limits.read(Duration.ofMillis(50)).call(Duration.ofMillis(100)))
                .build()
                .create(ItemsApi.class);

        try (var body = items.download("a")) {
            assertThat(body.string()).isEqualTo("bytes");
        }
    }

    @Test
    void getLater_cancelled_cancelsTheCall() throws Exception {
        server.enqueue(answer(200, "{}").headersDelay(20, TimeUnit.SECONDS).build());
        OkHttpClient client = new OkHttpClient();
        var future = builder()
                .transport(HttpTransport.sharing(client))
                .build()
                .create(ItemsApi.class)
                .getLater("a");
        server.takeRequest();

        future.cancel(true);

        assertThat(future).isCancelled();
        assertThat(client.dispatcher().runningCalls()).allMatch(okhttp3.Call::isCanceled);
    }

    @Test
    void raw_call_hasTheSameAuthenticationAndErrors() throws Exception {
        server.enqueue(json(200, "{\"ok\":true}"));
        server.enqueue(json(409, "{\"errors\":[{\"title\":\"taken\"}]}"));
        RawApi raw = builder()
                .authentication(Authentication.bearer(origin -> AccessToken.lasting(Secret.of("t1"))))
                .build()
                .raw();

        RawAnswer answer = raw.call("post", "api/v1/things?a=1")
                .query("name", "Q&A")
                .json("{\"x\":1}")
                .send();

        assertThat(answer.json().json()).isEqualTo("{\"ok\":true}");
        RecordedRequest request = server.takeRequest();
        assertThat(request.getTarget()).isEqualTo("/api/v1/things?a=1&name=Q%26A");
        assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer t1");
        assertThat(request.getBody().utf8()).isEqualTo("{\"x\":1}");
        assertThatThrownBy(() -> raw.call("DELETE", "api/v1/things/1").send())
                .isInstanceOf(ConflictException.class)
                .hasMessage("DELETE things/1 failed with HTTP 409 for tenant acme: taken");
    }

    @Test
    void raw_stream_givesTheAnswerUnread() throws Exception {
        server.enqueue(answer(200, "bytes").setHeader("X-Size", "5").build());

        try (var response = builder().build().raw().call("GET", "file").longCall().stream()) {
            assertThat(response.header("X-Size")).isEqualTo("5");
            assertThat(response.body().string()).isEqualTo("bytes");
        }
    }

    @Test
    void transport_shared_staysOpenWhenAConnectionCloses() {
        server.enqueue(item("a"));
        server.enqueue(item("a"));
        try (HttpTransport transport = HttpTransport.create()) {
            ApiConnection one = builder().transport(transport).build();
            ApiConnection two = builder().transport(transport).build();

            one.create(ItemsApi.class).get("a");
            one.close();

            assertThat(two.create(ItemsApi.class).getLater("a").join()).isEqualTo(Item.of("a"));
        }
    }

    @Test
    void toString_ofWhatHoldsSecrets_neverShowsThem() {
        AccessToken token = AccessToken.lasting(Secret.of("s3cret"));
        Authentication authentication = Authentication.bearer(origin -> token);

        assertThat(token + " " + authentication + " " + Secret.of("s3cret")).doesNotContain("s3cret");
    }

    @Test
    void retryPolicy_noAttempt_isRefused() {
        assertThatThrownBy(() -> RetryPolicy.builder().maxAttempts(0).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("maxAttempts must be at least 1 but was 0");
        assertThatThrownBy(() -> TimeLimits.builder().read(Duration.ZERO).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("read must be longer than zero but was PT0S");
    }

    private ConnectionBuilder builder() {
        return ApiConnection.builder(server.url("/").uri(), "tenant acme");
    }
}
