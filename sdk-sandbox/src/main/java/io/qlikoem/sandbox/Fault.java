package io.qlikoem.sandbox;

import io.qlikoem.sandbox.internal.wire.Interference;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;

/** A fault in the making: which requests, then what happens to them. The last call arms it. Immutable. */
public final class Fault {

    private final Faults faults;
    private final Trigger trigger;
    private final Runnable event;

    Fault(Faults faults, Trigger trigger) {
        this(faults, trigger, () -> {});
    }

    private Fault(Faults faults, Trigger trigger, Runnable event) {
        this.faults = faults;
        this.trigger = trigger;
        this.event = event;
    }

    /** Which requests. */
    record Trigger(String method, Pattern path, String place, int times, int skip) {

        boolean matches(String actualPlace, String actualMethod, String target) {
            return (method.equals("*") || method.equals(actualMethod))
                    && (place.equals("*") || place.equals(actualPlace))
                    && path.matcher(target).find();
        }
    }

    /** Only at {@code site}, {@code proxy} or the tenant of this name. */
    public Fault at(String place) {
        return on(new Trigger(trigger.method(), trigger.path(), place, trigger.times(), trigger.skip()));
    }

    /** For so many requests instead of one. */
    public Fault times(int times) {
        if (times < 1) {
            throw new IllegalArgumentException("times must be at least 1 but was " + times);
        }
        return on(new Trigger(trigger.method(), trigger.path(), trigger.place(), times, trigger.skip()));
    }

    /** Lets so many matching requests pass first. */
    public Fault afterPassing(int requests) {
        return on(new Trigger(trigger.method(), trigger.path(), trigger.place(), trigger.times(), requests));
    }

    private Fault on(Trigger changed) {
        return new Fault(faults, changed, event);
    }

    /**
     * While the fault happens this is run, in the thread that serves the request: what somebody else does at that very moment, or the
     * end of the client's process. It runs when the request arrives; before {@link #dropAfterHandling()} drops, after
     * the request was carried out.
     */
    public Fault running(Runnable other) {
        return new Fault(faults, trigger, other);
    }

    /** Carries the request out and answers it: for what {@link #running} does meanwhile. */
    public void carryOut() {
        arm(Interference.NONE);
    }

    /** Answers with this status and no body; the request is not carried out. */
    public void respond(int status) {
        respond(status, "", Map.of());
    }

    /** Answers with this status and body; the request is not carried out. */
    public void respond(int status, String body) {
        respond(status, body, Map.of());
    }

    /** Answers like this; the request is not carried out. */
    public void respond(int status, String body, Map<String, String> headers) {
        arm(new Interference(
                Duration.ZERO,
                false,
                Long.MAX_VALUE,
                new Interference.Canned(status, Map.copyOf(headers), body),
                false));
    }

    /** Closes the connection; the request is not carried out. */
    public void drop() {
        arm(new Interference(Duration.ZERO, true, Long.MAX_VALUE, null, false));
    }

    /** Carries the request out, then closes the connection without an answer. */
    public void dropAfterHandling() {
        arm(new Interference(Duration.ZERO, false, Long.MAX_VALUE, null, true));
    }

    /** Closes the connection once so many bytes of the body have arrived; an upload keeps them. */
    public void dropAfterReceiving(long bytes) {
        arm(new Interference(Duration.ZERO, false, bytes, null, false));
    }

    /** Waits so long in real time, then carries the request out. */
    public void delay(Duration delay) {
        arm(new Interference(delay, false, Long.MAX_VALUE, null, false));
    }

    private void arm(Interference interference) {
        faults.arm(trigger, interference.with(event));
    }
}
