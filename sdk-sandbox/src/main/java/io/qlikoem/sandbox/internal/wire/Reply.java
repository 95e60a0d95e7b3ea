package io.qlikoem.sandbox.internal.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a handler answers. Belongs to one request; not thread-safe. */
public final class Reply {

    /** Length of a body that is sent in chunks because nobody says how long it is. */
    public static final long CHUNKED = -1;

    /** Writes a body while it is sent. */
    @FunctionalInterface
    public interface Writer {
        void writeTo(OutputStream out) throws IOException;
    }

    private final int status;
    private final long length;
    private final @Nullable Writer writer;
    private final List<Map.Entry<String, String>> headers = new ArrayList<>();

    private Reply(int status, long length, @Nullable Writer writer) {
        this.status = status;
        this.length = length;
        this.writer = writer;
    }

    public static Reply empty(int status) {
        return new Reply(status, 0, null);
    }

    public static Reply json(int status, @Nullable Object body) {
        return bytes(status, "application/json; charset=utf-8", Json.write(body));
    }

    public static Reply text(int status, String text) {
        return bytes(status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    public static Reply html(int status, String html) {
        return bytes(status, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    public static Reply bytes(int status, String contentType, byte[] body) {
        return stream(status, contentType, body.length, out -> out.write(body));
    }

    /** A body that is written while it is sent. {@code length} in bytes or {@link #CHUNKED}. */
    public static Reply stream(int status, String contentType, long length, Writer writer) {
        return new Reply(status, length, writer).header("Content-Type", contentType);
    }

    public Reply header(String name, String value) {
        headers.add(Map.entry(name, value));
        return this;
    }

    public int status() {
        return status;
    }

    /** For a handler that wraps the answer of another one. */
    public void writeBodyTo(OutputStream out) throws IOException {
        if (writer != null) {
            writer.writeTo(out);
        }
    }

    long length() {
        return length;
    }

    @Nullable
    Writer writer() {
        return writer;
    }

    List<Map.Entry<String, String>> headers() {
        return headers;
    }
}
