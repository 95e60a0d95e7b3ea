package io.qlikoem.sandbox.internal.wire;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What goes wrong with one request.
 *
 * @param delay time to wait before anything else
 * @param cutBefore close the connection instead of handling the request
 * @param cutBodyAfter bytes of the request body after which the connection breaks; {@link Long#MAX_VALUE} for never
 * @param reply answer sent instead of handling the request
 * @param cutAfter handle the request, then close the connection without an answer
 * @param event what else happens: when the request arrives, or after it was handled where {@code cutAfter}
 */
public record Interference(
        Duration delay,
        boolean cutBefore,
        long cutBodyAfter,
        @Nullable Canned reply,
        boolean cutAfter,
        Runnable event) {

    /** Nothing goes wrong. */
    public static final Interference NONE = new Interference(Duration.ZERO, false, Long.MAX_VALUE, null, false);

    /** Without any event. */
    public Interference(
            Duration delay, boolean cutBefore, long cutBodyAfter, @Nullable Canned reply, boolean cutAfter) {
        this(delay, cutBefore, cutBodyAfter, reply, cutAfter, () -> {});
    }

    /** The same, while something else happens. */
    public Interference with(Runnable other) {
        return new Interference(delay, cutBefore, cutBodyAfter, reply, cutAfter, other);
    }

    /** An answer that was written beforehand. */
    public record Canned(int status, Map<String, String> headers, String body) {

        Reply reply() {
            boolean json = body.startsWith("{") || body.startsWith("[");
            Reply reply = body.isEmpty()
                    ? Reply.empty(status)
                    : Reply.bytes(
                            status,
                            headers.getOrDefault(
                                    "Content-Type", json ? "application/json; charset=utf-8" : "text/plain"),
                            body.getBytes(StandardCharsets.UTF_8));
            headers.forEach((name, value) -> {
                if (!name.equals("Content-Type")) {
                    reply.header(name, value);
                }
            });
            return reply;
        }
    }

    /** Says what goes wrong with the request at hand. */
    @FunctionalInterface
    public interface Source {
        Interference next(String place, String method, String target);
    }
}
