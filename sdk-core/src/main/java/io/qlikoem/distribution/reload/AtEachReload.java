package io.qlikoem.distribution.reload;

import io.qlikoem.distribution.ReloadEvent.StateChanged;
import io.qlikoem.distribution.port.AfterDelivery;
import io.qlikoem.distribution.port.ChangeSignal;
import io.qlikoem.distribution.reload.ReloadLoop.ReloadOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows a site's reloads and brings each reloaded app to its tenants, until it is stopped. Made by
 * {@link io.qlikoem.distribution.Distributor#atEachReload}. Thread-safe.
 *
 * <p>It begins with what is out of date, whatever happened while nobody was there. Reloads that come while an app is being
 * delivered are coalesced: the latest wins and none is lost. A delivery that fails is tried again with growing pauses. Who wants
 * to know listens to {@link io.qlikoem.distribution.ReloadEvent}s, or asks for the {@link #status()}.
 */
public final class AtEachReload implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(AtEachReload.class);
    /** How long a stopped process goes on with what is done after deliveries; each is one call to somebody. */
    private static final Duration FOLLOW_UP_PATIENCE = Duration.ofSeconds(30);

    private final ReloadParts parts;
    private final FollowUps followUps;
    private final Refreshes refreshes;
    private final ReloadLoop loop;
    private final Doorbell doorbell;
    private final Thread thread = new Thread(this::follow, "qlik-oem-reloads");
    private volatile ReloadState state = ReloadState.NEW;

    private AtEachReload(Builder builder) {
        this.parts = builder.parts;
        this.doorbell = new Doorbell(parts.clock());
        this.followUps = new FollowUps(parts, builder.followUps);
        this.refreshes = new Refreshes(parts, followUps, doorbell::deliveryEnded);
        this.loop = new ReloadLoop(
                parts,
                new ReloadOptions(
                        builder.rules,
                        builder.lookEvery,
                        builder.wholeLookEvery,
                        builder.watermark,
                        Optional.ofNullable(builder.signal),
                        builder.renewEvery),
                refreshes,
                followUps);
        if (builder.signal != null) {
            builder.signal.waking(doorbell::signalled);
        }
        thread.setDaemon(true);
    }

    /**
     * Begins to follow the site, in a thread of its own, and returns at once.
     *
     * @throws IllegalStateException when it was started before
     */
    public synchronized void start() {
        if (state != ReloadState.NEW) {
            throw new IllegalStateException("it can be started once, and is " + state);
        }
        become(ReloadState.FOLLOWING);
        thread.start();
    }

    /** Looks at nothing and begins nothing until it is resumed; what is under way goes on to its end. */
    public synchronized void pause() {
        if (state == ReloadState.FOLLOWING) {
            become(ReloadState.PAUSED);
        }
    }

    /** Goes on after a pause, and finds what happened meanwhile. */
    public synchronized void resume() {
        if (state == ReloadState.PAUSED) {
            become(ReloadState.FOLLOWING);
            doorbell.signalled();
            doorbell.deliveryEnded();
        }
    }

    /** Looks at the site within a second, whenever the next look would have been. */
    public void lookNow() {
        doorbell.signalled();
    }

    /** {@link #stop(Duration)} without patience. */
    public void stop() {
        stop(Duration.ZERO);
    }

    /**
     * Ends it for good: removes the site's subscription, lets what is under way end for so long, and then leaves it so that the
     * next start goes on from there. When this returns, no thread of it is left, so a listener that hears of a delivery must call it
     * from a thread of its own. Does nothing when it was stopped before.
     */
    public void stop(Duration patience) {
        synchronized (this) {
            if (state == ReloadState.STOPPED) {
                return;
            }
            become(ReloadState.STOPPED);
        }
        doorbell.signalled();
        try {
            // A listener that hears of the site may stop it from within.
            if (Thread.currentThread() != thread) {
                thread.join();
            }
            loop.end();
            refreshes.close(patience);
            followUps.close(FOLLOW_UP_PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            log.atWarn().log("Interrupted while stopping; threads that are left end with the process");
        }
    }

    /** {@link #stop()}. */
    @Override
    public void close() {
        stop();
    }

    /** What is going on now. Asks nobody. */
    public ReloadStatus status() {
        return loop.status(state);
    }

    private void become(ReloadState next) {
        state = next;
        parts.events().on(new StateChanged(next));
    }

    /** For tests, which call {@link #step()} themselves. */
    void followWithoutThread() {
        become(ReloadState.FOLLOWING);
    }

    /** For tests. */
    void awaitRuns() {
        refreshes.await();
    }

    private void follow() {
        while (state != ReloadState.STOPPED) {
            try {
                doorbell.sleepUntil(step());
            } catch (InterruptedException e) {
                // Nobody but the process itself can reach this thread.
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** One round; returns when the next is due. For tests too. */
    Instant step() {
        // Taken before the state is read: who changes the state rings afterwards.
        boolean deliveryEnded = doorbell.takeDeliveryEnded();
        boolean signalled = doorbell.takeSignalled();
        if (state != ReloadState.FOLLOWING) {
            return Instant.MAX;
        }
        if (deliveryEnded) {
            loop.ended();
        }
        try {
            return loop.step(signalled);
        } catch (RuntimeException e) {
            // Whatever it is, the next round may do better, and nobody else would go on.
            log.atError().setCause(e).log("Following the site's reloads failed in a way that the SDK did not foresee");
            return parts.clock().instant().plus(Duration.ofMinutes(1));
        }
    }

    /** Options, in any order; see each for its default. Not thread-safe. */
    public static final class Builder {
        private final ReloadParts parts;
        private final List<AfterDelivery> followUps = new ArrayList<>();
        private RefreshRules rules = RefreshRules.defaults();
        private Duration lookEvery = Duration.ofSeconds(30);
        private Duration wholeLookEvery = Duration.ofMinutes(10);
        private Watermark watermark = new Watermark(Duration.ofMinutes(2), Duration.ofMinutes(5));
        private Duration renewEvery = Duration.ofMinutes(1);
        private @Nullable ChangeSignal signal;

        /** Only for {@link io.qlikoem.distribution.Distributor#atEachReload}. */
        public Builder(ReloadParts parts) {
            this.parts = parts;
        }

        /** How often the site is looked at when nothing is heard of it. Default: 30 seconds. */
        public Builder lookingEvery(Duration interval) {
            lookEvery = positive(interval, "interval");
            return this;
        }

        /**
         * How often the whole site is looked at and everything planned anew, which finds what moves no date: an app that was routed
         * to another tenant long ago, say. Default: 10 minutes.
         */
        public Builder lookingAtAllEvery(Duration interval) {
            wholeLookEvery = positive(interval, "interval");
            return this;
        }

        /** How much earlier than the last change that was seen a look begins. Default: 2 minutes. */
        public Builder overlapping(Duration overlap) {
            watermark = new Watermark(positive(overlap, "overlap"), watermark.skew());
            return this;
        }

        /** How long an app has to stay the same, from look to look, before it is exported. Default: 2 seconds. */
        public Builder settlingFor(Duration time) {
            rules = rules.withSettling(notNegative(time, "time"));
            return this;
        }

        /** Somebody who says when to look. Without one reloads are found a little later. */
        public Builder wokenBy(ChangeSignal notifications) {
            signal = notifications;
            return this;
        }

        /** How often the site is asked for notifications anew. Default: 1 minute. */
        public Builder renewingEvery(Duration interval) {
            renewEvery = positive(interval, "interval");
            return this;
        }

        /** Hours in which nothing is begun in any tenant that has no hours of its own. Default: none. */
        public Builder quietHours(QuietHours hours) {
            rules = rules.withQuietHours(hours);
            return this;
        }

        /** Hours in which nothing is begun in this tenant. */
        public Builder quietHours(String tenant, QuietHours hours) {
            rules = ImmutableRefreshRules.builder()
                    .from(rules)
                    .putQuietHoursByTenant(tenant, hours)
                    .build();
            return this;
        }

        /** How long a tenant is left alone after it was refreshed; what is reloaded meanwhile goes together. Default: not at all. */
        public Builder smallestInterval(Duration interval) {
            rules = rules.withSmallestInterval(notNegative(interval, "interval"));
            return this;
        }

        /**
         * How many apps may be imported into one tenant in a day (UTC). A quarter is for any time, the rest is spread over the day.
         * What the vendor allows depends on the tenant's plan: see {@link io.qlikoem.distribution.DistributionPlan#importsByTenant()}.
         * Default: no limit.
         */
        public Builder importsADay(int imports) {
            rules = rules.withImports(new ImportPace(imports));
            return this;
        }

        /** How long a failed delivery rests at first and at most; each failure doubles it. Default: 30 seconds, 30 minutes. */
        public Builder retryPauses(Duration first, Duration longest) {
            rules = rules.withRetryPauses(new RetryPauses(first, longest));
            return this;
        }

        /** What is done after each delivery, at most once for each version. */
        public Builder afterDelivery(AfterDelivery followUp) {
            if (followUp.name().isBlank() || followUp.name().length() > 100) {
                throw new IllegalArgumentException(
                        "name must have 1 to 100 characters but was '" + followUp.name() + "'");
            }
            if (followUps.stream().anyMatch(other -> other.name().equals(followUp.name()))) {
                throw new IllegalArgumentException("two follow-ups are named '" + followUp.name() + "'");
            }
            followUps.add(followUp);
            return this;
        }

        /** What follows the site. Contacts nobody; call {@link AtEachReload#start()}. */
        public AtEachReload build() {
            return new AtEachReload(this);
        }

        private static Duration positive(Duration duration, String name) {
            if (duration.isZero()) {
                throw new IllegalArgumentException(name + " must be more than nothing");
            }
            return notNegative(duration, name);
        }

        private static Duration notNegative(Duration duration, String name) {
            if (duration.isNegative()) {
                throw new IllegalArgumentException(name + " must not be negative but was " + duration);
            }
            return duration;
        }
    }
}
