package io.qlikoem.error;

import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;

/**
 * There was no usable answer: not reachable, connection broken, time limit passed, TLS failed, or the answer could not
 * be read as what the call promises. Whether a request that is not repeatable took effect is not known.
 */
public final class QlikTransportException extends QlikException {
    private static final long serialVersionUID = 1L;

    private final String peer;
    private final String operation;

    private QlikTransportException(String message, String peer, String operation, Throwable cause) {
        super(message, cause);
        this.peer = peer;
        this.operation = operation;
    }

    /**
     * The request failed on the wire.
     *
     * @param method HTTP method
     * @param operation what was called, as messages should name it
     * @param peer who should have answered, with its kind: {@code tenant acme}
     * @param cause what happened
     */
    public static QlikTransportException of(String method, String operation, String peer, IOException cause) {
        String reason = Scrubber.scrub(reason(cause));
        return new QlikTransportException(
                method + " " + operation + " got no answer from " + peer + ": " + reason, peer, operation, cause);
    }

    /** The server answered with success, but not with what the call promises; {@code problem} says what is wrong. */
    public static QlikTransportException unreadable(
            String method, String operation, String peer, String problem, Throwable cause) {
        return new QlikTransportException(
                method + " " + operation + " got an unusable answer from " + peer + ": " + Scrubber.scrub(problem),
                peer,
                operation,
                cause);
    }

    /** Who should have answered: {@code tenant acme}. */
    public String peer() {
        return peer;
    }

    /** What was called. */
    public String operation() {
        return operation;
    }

    // A server that demands a client certificate hangs up without a word; the plain "Broken pipe" sends people to the
    // wrong place. Seen as SocketException, EOFException ("unexpected end of stream") or an alert, by JDK and server.
    private static String reason(IOException cause) {
        String said = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        String lower = said.toLowerCase(Locale.ROOT);
        boolean hungUp = lower.contains("broken pipe")
                || lower.contains("connection reset")
                || lower.contains("unexpected end of stream")
                || lower.contains("connection or outbound has closed")
                || lower.contains("socket closed by peer")
                || lower.contains("remote host terminated")
                || lower.contains("connectionshutdown") // OkHttp's, without a message, when the connection is HTTP/2
                || cause instanceof EOFException;
        boolean alert = cause instanceof SSLException
                && (lower.contains("certificate_required")
                        || lower.contains("bad_certificate")
                        || lower.contains("handshake_failure"));
        if (cause instanceof SSLHandshakeException && lower.contains("pkix")) {
            return "the server's certificate is not signed by anybody whom we trust; give its root as a trust anchor";
        }
        if (alert || hungUp) {
            return "server closed the connection (" + said
                    + "); if it wants a client certificate, check the one configured";
        }
        return said;
    }
}
