package io.qlikoem.distribution.reload;

import io.qlikoem.distribution.Action;
import io.qlikoem.distribution.Blocker;
import io.qlikoem.distribution.DistributionPlan;
import io.qlikoem.distribution.PlannedDelivery;
import io.qlikoem.distribution.ReloadEvent.DeliveryWaits;
import io.qlikoem.distribution.ReloadEvent.ReloadFailed;
import io.qlikoem.distribution.ReloadEvent.ReloadNoticed;
import io.qlikoem.distribution.ReloadEvent.SiteBack;
import io.qlikoem.distribution.ReloadEvent.SiteTrouble;
import io.qlikoem.distribution.ledger.DeliveryKey;
import io.qlikoem.distribution.ledger.LedgerEntry;
import io.qlikoem.distribution.ledger.LedgerException;
import io.qlikoem.distribution.port.ChangeSignal;
import io.qlikoem.distribution.reload.ReloadWatcher.Changes;
import io.qlikoem.error.QlikException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the site, plans, decides what may go now, and starts that. Level-triggered: a plan compares all that the site has
 * with all that the tenants have, so nothing depends on a message having arrived or on a change having been noticed.
 *
 * <p>All but {@link #status} belongs to one thread.
 */
final class ReloadLoop {
    /** However often the site signals, it is not looked at more often than this. */
    private static final Duration BREATH = Duration.ofSeconds(1);

    private final ReloadParts parts;
    private final ReloadOptions options;
    private final ReloadWatcher watcher;
    private final Refreshes refreshes;
    private final FollowUps followUps;
    private final SignalKeeper signal;
    private final OutOfDate outOfDate;
    private Instant lookedAt = Instant.MIN;
    private Instant nextLook = Instant.MIN;
    private Instant nextPlan = Instant.MIN;
    private boolean caughtUp;
    private volatile Optional<Instant> lastLook = Optional.empty();
    private volatile @Nullable String trouble;

    ReloadLoop(ReloadParts parts, ReloadOptions options, Refreshes refreshes, FollowUps followUps) {
        this.parts = parts;
        this.options = options;
        this.refreshes = refreshes;
        this.followUps = followUps;
        this.watcher = new ReloadWatcher(
                parts.site(), parts.ledger().reloads(), parts.clock(), options.watermark(), options.wholeLookEvery());
        this.signal = new SignalKeeper(options.signal(), options.renewEvery(), parts);
        this.outOfDate = new OutOfDate();
    }

    /**
     * Does what is due now.
     *
     * @param signalled whether the site said that something changed
     * @return when to come back at the latest
     */
    Instant step(boolean signalled) {
        Instant now = parts.clock().instant();
        signal.keep(now);
        try {
            if (signalled) {
                nextLook = earliest(nextLook, lookedAt.plus(BREATH));
            }
            boolean looked = !now.isBefore(nextLook);
            if (looked) {
                look(now);
            }
            if (!now.isBefore(nextPlan) || (looked && trouble != null)) {
                plan(now);
                over();
            }
        } catch (QlikException | LedgerException e) {
            trouble(String.valueOf(e.getMessage()));
            nextLook = now.plus(options.lookEvery());
            nextPlan = nextLook;
        }
        return earliest(signal.next(), earliest(nextLook, nextPlan));
    }

    /** A run or one of its deliveries has ended: there may be room for what waits. */
    void ended() {
        nextPlan = Instant.MIN;
    }

    private void look(Instant now) {
        lookedAt = now;
        Changes changes = watcher.look();
        changes.apps().forEach(change -> parts.events().on(new ReloadNoticed(change)));
        changes.failures().forEach(failure -> parts.events().on(new ReloadFailed(failure)));
        if (changes.whole() || !changes.apps().isEmpty()) {
            nextPlan = Instant.MIN;
        }
        lastLook = Optional.of(now);
        nextLook = now.plus(options.lookEvery());
    }

    private void over() {
        if (trouble != null) {
            trouble = null;
            // A site that was away may have been restarted, and then knows of no subscription.
            signal.renewNow();
            parts.events().on(new SiteBack());
        }
    }

    private void plan(Instant now) {
        DistributionPlan plan = parts.planner().get();
        List<PlannedDelivery> needed = plan.deliveries().stream()
                .filter(delivery -> delivery.blocker().isPresent() || delivery.writes())
                .filter(delivery -> !refreshes.isUnderWay(delivery.key()))
                .toList();
        Map<DeliveryKey, LedgerEntry> known = parts.ledger()
                .entries(needed.stream().map(PlannedDelivery::tenant).distinct().toList());
        outOfDate.see(plan.deliveries(), needed, now);
        TenantHistory history = new TenantHistory(known.values(), refreshes.imports(), now);
        List<PlannedDelivery> go = new ArrayList<>();
        List<WaitingDelivery> waiting = new ArrayList<>();
        Instant nextStart = refreshes.nextStart().orElse(Instant.MAX);
        for (PlannedDelivery delivery : needed) {
            RefreshRules.Facts facts = outOfDate.facts(delivery, history, refreshes);
            Optional<RefreshRules.Wait> wait = delivery.action() == Action.DEFERRED
                    ? Optional.of(tomorrow(delivery, now))
                    : options.rules().decide(facts, now);
            if (wait.isEmpty() && nextStart.isAfter(now)) {
                wait = Optional.of(new RefreshRules.Wait(
                        WaitReason.ITS_TURN, Optional.of(nextStart).filter(Instant.MAX::isAfter), Optional.empty()));
            }
            if (wait.isEmpty()) {
                go.add(delivery);
                history.begin(delivery.tenant());
            } else {
                waiting.add(outOfDate.waiting(delivery, wait.get()));
            }
        }
        outOfDate.waiting(waiting).forEach(news -> parts.events().on(new DeliveryWaits(news)));
        nextPlan = waiting.stream()
                .flatMap(each -> each.until().stream())
                .reduce(ReloadLoop::earliest)
                .orElse(Instant.MAX);
        if (!caughtUp) {
            caughtUp = true;
            followUps.catchUp(plan.deliveries().stream()
                    .collect(Collectors.toMap(
                            PlannedDelivery::key, delivery -> delivery.app().name())));
        }
        start(plan, go, known);
    }

    private static RefreshRules.Wait tomorrow(PlannedDelivery delivery, Instant now) {
        Instant midnight = now.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(1));
        return new RefreshRules.Wait(
                WaitReason.IMPORT_CAP, Optional.of(midnight), delivery.blocker().map(Blocker::toString));
    }

    private void start(DistributionPlan plan, List<PlannedDelivery> go, Map<DeliveryKey, LedgerEntry> known) {
        DistributionPlan chosen = plan.only(new HashSet<>(go)::contains);
        if (!chosen.deliveries().isEmpty()) {
            followUps.expect(chosen.deliveries(), known);
            refreshes.start(chosen);
        }
    }

    private void trouble(String reason) {
        if (!reason.equals(trouble)) {
            trouble = reason;
            parts.events().on(new SiteTrouble(reason));
        }
    }

    void end() {
        signal.end();
    }

    ReloadStatus status(ReloadState state) {
        List<PlannedDelivery> underWay = refreshes.underWay();
        return new ReloadStatus(
                state,
                lastLook,
                Optional.ofNullable(trouble),
                underWay,
                outOfDate.waiting().stream()
                        .filter(each -> !underWay.contains(each.delivery()))
                        .toList());
    }

    private static Instant earliest(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** How often, and by which rules. */
    record ReloadOptions(
            RefreshRules rules,
            Duration lookEvery,
            Duration wholeLookEvery,
            Watermark watermark,
            Optional<ChangeSignal> signal,
            Duration renewEvery) {}
}
