package io.qlikoem.cloud;

import io.qlikoem.json.QlikJson;
import io.qlikoem.json.RawJson;
import io.qlikoem.json.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.tls.HandshakeCertificates;

/** One tenant on loopback that answers as it is told, route by route, and gives out tokens by itself. */
final class FakeTenant extends Dispatcher implements AutoCloseable {
    private final MockWebServer server = new MockWebServer();
    private final Map<String, Deque<Function<RecordedRequest, MockResponse>>> answers = new HashMap<>();
    private final List<RecordedRequest> tokenRequests = new ArrayList<>();
    private final List<RecordedRequest> requests = new ArrayList<>();
    private final boolean tls;

    private FakeTenant(boolean tls) {
        this.tls = tls;
        server.setDispatcher(this);
    }

    static FakeTenant start() {
        return new FakeTenant(false).started();
    }

    static FakeTenant start(HandshakeCertificates certificates) {
        FakeTenant tenant = new FakeTenant(true);
        tenant.server.useHttps(certificates.sslSocketFactory());
        return tenant.started();
    }

    private FakeTenant started() {
        try {
            server.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    URI url() {
        return URI.create((tls ? "https" : "http") + "://localhost:" + server.getPort());
    }

    /** The tenant {@code acme} of a cloud that waits for nothing. */
    QlikCloudTenant acme() {
        return QlikCloud.withClient("client", Secret.of("s3cret"))
                .tenant("acme", url())
                .clock(Clock.systemUTC(), duration -> {})
                .build()
                .tenant("acme");
    }

    /** The next answer to a route such as {@code GET /api/v1/spaces}; several are given in their order. */
    FakeTenant on(String route, MockResponse answer) {
        return on(route, request -> answer);
    }

    FakeTenant on(String route, int status, String json) {
        return on(route, answer(status, json));
    }

    synchronized FakeTenant on(String route, Function<RecordedRequest, MockResponse> answer) {
        answers.computeIfAbsent(route, key -> new ArrayDeque<>()).add(answer);
        return this;
    }

    static MockResponse answer(int status, String json) {
        MockResponse.Builder answer = new MockResponse.Builder().code(status);
        return json.isEmpty()
                ? answer.build()
                : answer.addHeader("Content-Type", "application/json")
                        .body(json)
                        .build();
    }

    @Override
    public synchronized MockResponse dispatch(RecordedRequest request) {
        String route = request.getMethod() + " " + request.getUrl().encodedPath();
        Deque<Function<RecordedRequest, MockResponse>> scripted = answers.getOrDefault(route, new ArrayDeque<>());
        if (route.equals("POST /oauth/token")) {
            tokenRequests.add(request);
            return scripted.isEmpty()
                    ? token(tokenRequests.size())
                    : scripted.remove().apply(request);
        }
        requests.add(request);
        return scripted.isEmpty()
                ? answer(501, "{\"errors\":[{\"title\":\"no answer for " + route + "\"}]}")
                : scripted.remove().apply(request);
    }

    private static MockResponse token(int number) {
        return answer(
                200,
                "{\"access_token\":\"token-" + number + "\",\"token_type\":\"Bearer\",\"expires_in\":21600,"
                        + "\"expires_at\":\"2030-01-01T00:00:00.000Z\"}");
    }

    synchronized List<RecordedRequest> tokenRequests() {
        return List.copyOf(tokenRequests);
    }

    synchronized List<RecordedRequest> requests() {
        return List.copyOf(requests);
    }

    /** What was asked for, as {@code GET /path?query}, tokens apart. */
    List<String> asked() {
        return requests().stream()
                .map(request -> request.getMethod() + " " + request.getTarget())
                .toList();
    }

    static Map<?, ?> json(RecordedRequest request) {
        return QlikJson.read(body(request), Map.class);
    }

    static String body(RecordedRequest request) {
        return request.getBody() == null
                ? ""
                : RawJson.of(request.getBody().utf8()).json();
    }

    @Override
    public void close() {
        server.close();
    }
}
