package io.qlikoem.http;

import io.qlikoem.error.QlikTransportException;
import java.io.IOException;
import java.util.Locale;
import java.util.OptionalInt;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** One raw call being put together; not thread-safe. Nothing is sent until {@link #send()} or {@link #stream()}. */
public final class RawCall {
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

    private final CallRunner runner;
    private final String method;
    private final HttpUrl.Builder url;
    private final Request.Builder request = new Request.Builder();
    private final String path;
    private @Nullable RequestBody body;
    private OptionalInt requestsPerMinute = OptionalInt.empty();
    private boolean repeatable;
    private boolean longCall;

    RawCall(CallRunner runner, HttpUrl baseUrl, String method, String path) {
        String relative = path.startsWith("/") ? path.substring(1) : path;
        HttpUrl target = baseUrl.resolve(relative);
        if (target == null || !Origins.same(target, baseUrl)) {
            throw new IllegalArgumentException("path must lead to " + baseUrl + " but was another host or no URL");
        }
        this.runner = runner;
        this.method = method.toUpperCase(Locale.ROOT);
        this.url = target.newBuilder();
        this.path = target.encodedPath();
    }

    /** Adds a query parameter; encoded here. */
    public RawCall query(String name, String value) {
        url.addQueryParameter(name, value);
        return this;
    }

    /** Sets a header. */
    public RawCall header(String name, String value) {
        request.header(name, value);
        return this;
    }

    /** Sends a JSON text. */
    public RawCall json(String json) {
        return body(RequestBody.create(json, JSON));
    }

    /** Sends any body: a file, a form, a stream. */
    public RawCall body(RequestBody body) {
        this.body = body;
        return this;
    }

    /** What the call costs; by default 1000 a minute for GET and HEAD, 100 for others. */
    public RawCall rateTier(int requestsPerMinute) {
        this.requestsPerMinute = OptionalInt.of(requestsPerMinute);
        return this;
    }

    /** The call may be sent twice without harm; see {@link Repeatable}. */
    public RawCall repeatable() {
        this.repeatable = true;
        return this;
    }

    /** The call may take minutes; see {@link LongCall}. */
    public RawCall longCall() {
        this.longCall = true;
        return this;
    }

    /** Sends it and reads the whole answer. Throws {@link io.qlikoem.error.QlikException} unless it is a success. */
    public RawAnswer send() {
        Request built = build(false);
        try (Response response = runner.run(built)) {
            return new RawAnswer(
                    response.code(), response.headers(), response.body().string());
        } catch (IOException e) {
            throw QlikTransportException.of(method, path, "the server", e);
        }
    }

    /** Sends it and hands over the answer unread, for downloads; close it. Errors as {@link #send()}. */
    public Response stream() {
        return runner.run(build(true));
    }

    private Request build(boolean streaming) {
        boolean needsBody = method.equals("POST") || method.equals("PUT") || method.equals("PATCH");
        RequestBody sent = body == null && needsBody ? RequestBody.create(new byte[0], null) : body;
        return request.url(url.build())
                .method(method, sent)
                .tag(CallTraits.class, new CallTraits(path, requestsPerMinute, repeatable, longCall, streaming))
                .build();
    }
}
