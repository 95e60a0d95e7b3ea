package io.qlikoem.distribution.reload;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Wakes the thread that follows the site, and tells it why. However often it rings before somebody looks, it is one ring. */
final class Doorbell {
    /** Longer than anybody sleeps without having something to look at. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Clock clock;
    private boolean signalled;
    private boolean deliveryEnded;

    Doorbell(Clock clock) {
        this.clock = clock;
    }

    synchronized void signalled() {
        signalled = true;
        notifyAll();
    }

    synchronized void deliveryEnded() {
        deliveryEnded = true;
        notifyAll();
    }

    synchronized boolean takeSignalled() {
        boolean was = signalled;
        signalled = false;
        return was;
    }

    synchronized boolean takeDeliveryEnded() {
        boolean was = deliveryEnded;
        deliveryEnded = false;
        return was;
    }

    /** Returns then, or when it rings. */
    synchronized void sleepUntil(Instant time) throws InterruptedException {
        while (!signalled && !deliveryEnded) {
            Instant now = clock.instant();
            if (!time.isAfter(now)) {
                return;
            }
            Duration left = time.isAfter(now.plus(LONGEST)) ? LONGEST : Duration.between(now, time);
            wait(Math.max(1, left.toMillis()));
        }
    }
}
