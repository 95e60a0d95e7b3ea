package io.qlikoem.distribution.reload;

import io.qlikoem.distribution.DeliveryError;
import io.qlikoem.distribution.DeliveryResult;
import io.qlikoem.distribution.DistributionEvent;
import io.qlikoem.distribution.DistributionEvent.DeliveryFinished;
import io.qlikoem.distribution.DistributionEvent.DeliveryStarted;
import io.qlikoem.distribution.DistributionPlan;
import io.qlikoem.distribution.Outcome;
import io.qlikoem.distribution.PlannedDelivery;
import io.qlikoem.distribution.RunningDistribution;
import io.qlikoem.distribution.ledger.DeliveryKey;
import io.qlikoem.distribution.reload.RefreshRules.Failure;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The runs that are under way, and what became of their deliveries. Mostly there is one; when it is held up by some tenants,
 * others need not wait for it. No tenant is worked on by two runs. Thread-safe.
 */
final class Refreshes {
    private static final Logger log = LoggerFactory.getLogger(Refreshes.class);
    /** After this time a run counts as held up. */
    private static final Duration HELD_UP = Duration.ofSeconds(20);

    private static final int MOST = 4;
    /** With those that wait for the time of their next wave; each of them holds threads. */
    private static final int MOST_WITH_WAITING = 16;

    /** The next plan says what becomes of these. */
    private static final Set<Outcome> UNTROUBLED = Set.of(Outcome.UNCHANGED, Outcome.PINNED, Outcome.DEFERRED);

    private final ReloadParts parts;
    private final FollowUps followUps;
    private final Runnable onEnd;
    private final Map<ActiveRun, Started> running = new ConcurrentHashMap<>();
    private final Queue<TenantHistory.Import> imports = new ConcurrentLinkedQueue<>();
    private final Map<DeliveryKey, Failure> failures = new ConcurrentHashMap<>();

    private volatile boolean closed;

    Refreshes(ReloadParts parts, FollowUps followUps, Runnable onEnd) {
        this.parts = parts;
        this.followUps = followUps;
        this.onEnd = onEnd;
    }

    /** When another run may begin; empty when only the end of one allows it. */
    Optional<Instant> nextStart() {
        List<ActiveRun> working =
                running.keySet().stream().filter(ActiveRun::isWorking).toList();
        return working.size() >= MOST || running.size() >= MOST_WITH_WAITING
                ? Optional.empty()
                : Optional.of(working.stream()
                        .map(run -> run.startedAt().plus(HELD_UP))
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.MIN));
    }

    boolean isBusy(String tenant) {
        return running.keySet().stream().anyMatch(run -> run.occupies(tenant));
    }

    boolean isUnderWay(DeliveryKey key) {
        return underWay().stream().anyMatch(delivery -> delivery.key().equals(key));
    }

    List<PlannedDelivery> underWay() {
        return running.keySet().stream().flatMap(run -> run.open().stream()).toList();
    }

    /** What this process has imported; the ledger knows only the last import of each delivery. */
    List<TenantHistory.Import> imports() {
        Instant yesterday = parts.clock().instant().minus(Duration.ofDays(1));
        imports.removeIf(each -> each.at().isBefore(yesterday));
        return List.copyOf(imports);
    }

    Optional<Failure> failure(DeliveryKey key) {
        return Optional.ofNullable(failures.get(key));
    }

    void start(DistributionPlan plan) {
        if (closed) {
            return;
        }
        ActiveRun run = new ActiveRun(parts.clock().instant(), plan.deliveries());
        CompletableFuture<Void> judged = new CompletableFuture<>();
        RunningDistribution started = parts.starter().apply(plan, event -> heard(run, event));
        running.put(run, new Started(started, judged));
        CompletableFuture<?> end = started.future().whenComplete((report, failure) -> {
            if (failure != null) {
                failed(plan, failure);
            }
            running.remove(run);
            onEnd.run();
            judged.complete(null);
        });
        log.atTrace().addKeyValue("ended", end.isDone()).log("A run was started");
    }

    private void failed(DistributionPlan plan, Throwable failure) {
        log.atError().setCause(failure).log("A run failed as a whole; its deliveries are tried again");
        plan.deliveries().forEach(delivery -> count(delivery.key(), String.valueOf(failure.getMessage())));
    }

    private void heard(ActiveRun run, DistributionEvent event) {
        if (event instanceof DeliveryStarted started) {
            run.began(started.delivery());
        } else if (event instanceof DeliveryFinished finished) {
            DeliveryResult result = finished.result();
            judge(result);
            run.ended(result.planned());
            // A run that is not held up tells it all at its end; planning after each of its deliveries would be too
            // much.
            if (run.startedAt().plus(HELD_UP).isBefore(parts.clock().instant()) && !run.occupies(result.tenant())) {
                onEnd.run();
            }
        }
    }

    private void judge(DeliveryResult result) {
        DeliveryKey key = result.planned().key();
        if (result.outcome() == Outcome.DELIVERED) {
            failures.remove(key);
            imports.add(new TenantHistory.Import(key.tenant(), parts.clock().instant()));
            followUps.delivered(result);
        } else if (UNTROUBLED.contains(result.outcome())) {
            failures.remove(key);
        } else if (result.error()
                .filter(error -> error.type().equals("Stopped"))
                .isEmpty()) {
            count(key, result.error().map(DeliveryError::message).orElse("no reason was given"));
        }
    }

    private void count(DeliveryKey key, String reason) {
        failures.merge(
                key,
                new Failure(1, parts.clock().instant(), reason),
                (before, now) -> new Failure(before.count() + 1, now.at(), now.reason()));
    }

    /** For tests: returns when no run is under way. */
    void await() {
        List.copyOf(running.values()).forEach(each -> each.judged().join());
    }

    /** Waits for the runs to end, for so long, and then ends them so that the next start goes on from there. */
    void close(Duration patience) throws InterruptedException {
        closed = true;
        List<Started> left = List.copyOf(running.values());
        CompletableFuture<?> all =
                CompletableFuture.allOf(left.stream().map(Started::judged).toArray(CompletableFuture<?>[]::new));
        try {
            all.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            left.forEach(each -> each.run().cancel());
            all.join();
        } catch (ExecutionException e) {
            throw new IllegalStateException("nothing completes it with a failure", e);
        }
    }

    /** A run, and that its end was judged. */
    private record Started(RunningDistribution run, CompletableFuture<Void> judged) {}
}
