package io.qlikoem.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A clock that stands still until somebody sleeps by it; remembers the waits. */
final class FakeTime extends Clock implements Sleeper {
    private Instant now = Instant.parse("2026-11-23T12:00:00Z");
    private final List<Duration> waits = Collections.synchronizedList(new ArrayList<>());

    @Override
    public synchronized void sleep(Duration duration) {
        waits.add(duration);
        now = now.plus(duration);
    }

    synchronized void pass(Duration duration) {
        now = now.plus(duration);
    }

    List<Duration> waits() {
        return waits;
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
