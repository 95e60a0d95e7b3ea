package io.qlikoem.sandbox.internal.cloud;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether a tenant answers, from its making to its purge. Thread-safe. */
final class Lifecycle {

    private final Clock clock;
    private final Instant answersFrom;
    private boolean up;
    private boolean disabled;
    private @Nullable Instant purge;
    private Instant changed;

    Lifecycle(Clock clock, Instant answersFrom) {
        this.clock = clock;
        this.answersFrom = answersFrom;
        this.up = !clock.instant().isBefore(answersFrom);
        this.changed = Times.now(clock);
    }

    /** Without a date it is never purged. */
    synchronized void disable(@Nullable Instant purgeDate) {
        disabled = true;
        purge = purgeDate;
        changed = Times.now(clock);
    }

    synchronized void enable() {
        disabled = false;
        purge = null;
        changed = Times.now(clock);
    }

    synchronized boolean isDisabled() {
        return disabled;
    }

    synchronized boolean isPurged() {
        Instant date = purge;
        return date != null && !clock.instant().isBefore(date);
    }

    /** A host that is not up yet or purged is like one that never was. Once up it stays so, whichever way the clock jumps. */
    synchronized boolean isReachable() {
        up = up || !clock.instant().isBefore(answersFrom);
        return up && !isPurged();
    }

    synchronized String status() {
        return isPurged() ? "deleted" : disabled ? "disabled" : "active";
    }

    synchronized @Nullable Instant purgeDate() {
        return purge;
    }

    synchronized Instant changed() {
        return changed;
    }
}
