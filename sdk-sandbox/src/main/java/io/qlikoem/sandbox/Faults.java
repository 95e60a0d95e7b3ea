package io.qlikoem.sandbox;

import io.qlikoem.sandbox.internal.wire.Interference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Makes requests go wrong. Faults wait in the order in which they were given; each request meets at most one. Thread-safe.
 *
 * <pre>{@code
 * sandbox.faults().on("POST", "/publish$").at("acme").times(2).respond(503);
 * sandbox.faults().on("PATCH", "/temp-contents/files/").dropAfterReceiving(1_000_000);
 * }</pre>
 */
public final class Faults {

    private final List<Armed> armed = new ArrayList<>();

    Faults() {}

    /** A fault that waits for its requests. */
    private static final class Armed {
        final Fault.Trigger trigger;
        final Interference interference;
        int skip;
        int left;

        Armed(Fault.Trigger trigger, Interference interference) {
            this.trigger = trigger;
            this.interference = interference;
            this.skip = trigger.skip();
            this.left = trigger.times();
        }
    }

    /**
     * Begins a fault for one request.
     *
     * @param method {@code GET}, {@code POST} and so on, or {@code *}
     * @param pathRegex found anywhere in path and query
     */
    public Fault on(String method, String pathRegex) {
        return new Fault(
                this, new Fault.Trigger(method.toUpperCase(Locale.ROOT), Pattern.compile(pathRegex), "*", 1, 0));
    }

    /** Removes the faults that are still waiting. */
    public synchronized void clear() {
        armed.clear();
    }

    /** Requests that are still going to fail. */
    public synchronized int pending() {
        return armed.stream().mapToInt(fault -> fault.left).sum();
    }

    synchronized void arm(Fault.Trigger trigger, Interference interference) {
        armed.add(new Armed(trigger, interference));
    }

    synchronized Interference next(String place, String method, String target) {
        for (Iterator<Armed> faults = armed.iterator(); faults.hasNext(); ) {
            Armed fault = faults.next();
            if (!fault.trigger.matches(place, method, target)) {
                continue;
            }
            if (fault.skip > 0) {
                fault.skip--;
                continue;
            }
            if (--fault.left == 0) {
                faults.remove();
            }
            return fault.interference;
        }
        return Interference.NONE;
    }
}
