package io.qlikoem.http;

import io.qlikoem.json.RawJson;
import java.util.Optional;
import okhttp3.Headers;

/** The answer to a raw call: a success, read in full. Immutable. */
public final class RawAnswer {
    private final int status;
    private final Headers headers;
    private final String text;

    RawAnswer(int status, Headers headers, String text) {
        this.status = status;
        this.headers = headers;
        this.text = text;
    }

    /** HTTP status, 200 to 299. */
    public int status() {
        return status;
    }

    /** A response header. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    /** The body as text; may be empty. */
    public String text() {
        return text;
    }

    /**
     * The body as JSON.
     *
     * @throws IllegalArgumentException when it is not JSON
     */
    public RawJson json() {
        return RawJson.of(text);
    }

    /** Status and size only. */
    @Override
    public String toString() {
        return "RawAnswer(" + status + ", " + text.length() + " chars)";
    }
}
