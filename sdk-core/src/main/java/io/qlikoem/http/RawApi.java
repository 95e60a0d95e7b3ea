package io.qlikoem.http;

import okhttp3.HttpUrl;

/**
 * Calls that no interface declares, with the same authentication, retries, rate budget and errors. Thread-safe.
 *
 * <pre>{@code
 * RawAnswer answer = tenant.raw().call("POST", "api/v1/reloads").json("{\"appId\":\"...\"}").send();
 * }</pre>
 */
public final class RawApi {
    private final CallRunner runner;
    private final HttpUrl baseUrl;

    RawApi(CallRunner runner, HttpUrl baseUrl) {
        this.runner = runner;
        this.baseUrl = baseUrl;
    }

    /** A GET, sent at once. */
    public RawAnswer get(String path) {
        return call("GET", path).send();
    }

    /**
     * Starts a call.
     *
     * @param method HTTP method
     * @param path relative to the connection's base URL, already encoded; may hold a query; or an absolute URL on the
     *     same host
     * @throws IllegalArgumentException when the URL leads to another host
     */
    public RawCall call(String method, String path) {
        return new RawCall(runner, baseUrl, method, path);
    }
}
