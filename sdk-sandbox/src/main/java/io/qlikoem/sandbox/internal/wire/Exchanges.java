package io.qlikoem.sandbox.internal.wire;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Leads each request through interference, handling, answer and record. */
public final class Exchanges implements HttpHandler {

    private static final Logger log = LoggerFactory.getLogger(Exchanges.class);

    private final Door door;
    private final Interference.Source interference;
    private final Recorder recorder;

    public Exchanges(Door door, Interference.Source interference, Recorder recorder) {
        this.door = door;
        this.interference = interference;
        this.recorder = recorder;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Door.Place place = door.placeFor(new Call(exchange, Long.MAX_VALUE));
        String target = exchange.getRequestURI().toString();
        Interference fault = interference.next(place.name(), exchange.getRequestMethod(), target);
        Call call = new Call(exchange, fault.cutBodyAfter());
        int status = Recorder.NO_ANSWER;
        boolean recorded = false;
        try {
            pause(fault);
            if (!fault.cutAfter()) {
                fault.event().run();
            }
            if (fault.cutBefore()) {
                throw new ConnectionCut();
            }
            Interference.Canned canned = fault.reply();
            Reply reply = canned == null ? answer(place.endpoint(), call) : canned.reply();
            call.bodyInput().drain();
            if (fault.cutAfter()) {
                fault.event().run();
                throw new ConnectionCut();
            }
            status = reply.status();
            // Recorded before the client can see the answer, so that a test that has the answer finds the record.
            recorder.record(place.name(), call.method(), target, status, call.bytesReceived());
            recorded = true;
            send(exchange, reply);
        } finally {
            if (!recorded) {
                recorder.record(place.name(), call.method(), target, status, call.bytesReceived());
            }
            log.atDebug()
                    .addKeyValue("place", place.name())
                    .addKeyValue("method", call.method())
                    .addKeyValue("path", call.path())
                    .addKeyValue("status", status)
                    .log("Request handled");
        }
    }

    private static Reply answer(Endpoint endpoint, Call call) throws IOException {
        try {
            return endpoint.answer(call);
        } catch (Refusal refusal) {
            return refusal.reply();
        } catch (RuntimeException e) {
            log.atError()
                    .addKeyValue("method", call.method())
                    .addKeyValue("path", call.path())
                    .setCause(e)
                    .log("The sandbox itself failed");
            return Reply.text(500, "The sandbox itself failed: " + e);
        }
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        reply.headers().forEach(header -> exchange.getResponseHeaders().add(header.getKey(), header.getValue()));
        Reply.Writer writer = reply.writer();
        if (writer == null || reply.length() == 0 || exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(reply.status(), -1);
            exchange.close();
            return;
        }
        // For the JDK server 0 means chunked.
        exchange.sendResponseHeaders(reply.status(), reply.length() == Reply.CHUNKED ? 0 : reply.length());
        // Not closed on failure: closing would end a chunked body properly, and the client must see it broken off.
        OutputStream out = exchange.getResponseBody();
        writer.writeTo(out);
        out.close();
        exchange.close();
    }

    private static void pause(Interference fault) {
        long end = System.nanoTime() + fault.delay().toNanos();
        for (long left = fault.delay().toNanos(); left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(Math.min(left, TimeUnit.SECONDS.toNanos(1)));
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
        }
    }
}
