package io.qlikoem.sandbox.internal.wire;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One request as the handlers see it. The body can be read once. */
public final class Call {

    private static final int LARGEST_JSON_BODY = 16 << 20;

    private final HttpExchange exchange;
    private final String path;
    private final List<String> segments;
    private final Query query;
    private final BodyInput body;

    Call(HttpExchange exchange, long cutAfter) {
        this.exchange = exchange;
        this.path = exchange.getRequestURI().getRawPath();
        this.query = Query.parse(exchange.getRequestURI().getRawQuery());
        this.segments = split(path);
        this.body = new BodyInput(exchange.getRequestBody(), cutAfter);
    }

    private Call(Call original, String path) {
        this.exchange = original.exchange;
        this.path = path;
        this.query = original.query;
        this.segments = split(path);
        this.body = original.body;
    }

    /** The same request under another path, for a door that stands in front of a handler. */
    public Call at(String otherPath) {
        return new Call(this, otherPath);
    }

    public String method() {
        return exchange.getRequestMethod().toUpperCase(Locale.ROOT);
    }

    /** The path as sent, still escaped. */
    public String path() {
        return path;
    }

    /** Path and query as sent. */
    public String target() {
        return exchange.getRequestURI().toString();
    }

    /** The parts of the path, unescaped. */
    public List<String> segments() {
        return segments;
    }

    public Query query() {
        return query;
    }

    public @Nullable String header(String name) {
        return exchange.getRequestHeaders().getFirst(name);
    }

    /** The value of a cookie, or null. */
    public @Nullable String cookie(String name) {
        String cookies = header("Cookie");
        if (cookies != null) {
            for (String pair : cookies.split(";", -1)) {
                String[] nameAndValue = pair.trim().split("=", 2);
                if (nameAndValue.length == 2 && nameAndValue[0].equals(name)) {
                    return nameAndValue[1];
                }
            }
        }
        return null;
    }

    /** Host and port by which the caller reached us. */
    public String host() {
        String host = header("Host");
        return host == null ? "localhost:" + exchange.getLocalAddress().getPort() : host;
    }

    /** Host name by which the caller reached us, in lower case and without port. */
    public String hostName() {
        return host().replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
    }

    /** {@code https://} and the host by which the caller reached us. */
    public String origin() {
        return "https://" + host();
    }

    public InputStream body() {
        return body;
    }

    /** The whole body, for the small ones. */
    public byte[] bodyBytes() throws IOException {
        byte[] bytes = body.readNBytes(LARGEST_JSON_BODY + 1);
        if (bytes.length > LARGEST_JSON_BODY) {
            throw new Refusal(Reply.empty(413));
        }
        return bytes;
    }

    long bytesReceived() {
        return body.count();
    }

    BodyInput bodyInput() {
        return body;
    }

    private static List<String> split(String path) {
        List<String> segments = new ArrayList<>();
        for (String segment : path.split("/", -1)) {
            if (!segment.isEmpty()) {
                segments.add(Query.decode(segment.replace("+", "%2B")));
            }
        }
        return List.copyOf(segments);
    }
}
