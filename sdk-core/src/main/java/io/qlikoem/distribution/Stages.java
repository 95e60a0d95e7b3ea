package io.qlikoem.distribution;

import io.qlikoem.distribution.ledger.LedgerException;
import io.qlikoem.distribution.port.AppVersion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Takes the waves of a plan's distributions one after the other: the first waves of all of them, then the second ones. What
 * is not let through is {@link Outcome#NOT_STARTED}.
 */
final class Stages {
    private final RunContext run;
    private final Map<String, Rollout> rollouts;
    private final List<PlannedDelivery> planned;
    private final List<PlannedDelivery> writes;
    private final Executor threads;
    private final BiConsumer<PlannedDelivery, DeliveryResult> finish;
    private final Map<String, DeliveryError> closed = new ConcurrentHashMap<>();
    private final Set<List<String>> proved = ConcurrentHashMap.newKeySet();
    private volatile Map<String, WaveProgress> progress = Map.of();

    Stages(
            RunContext run,
            DistributionPlan plan,
            Executor threads,
            BiConsumer<PlannedDelivery, DeliveryResult> finish) {
        this.run = run;
        this.rollouts = plan.rollouts();
        this.planned = plan.deliveries();
        this.writes = planned.stream().filter(PlannedDelivery::writes).toList();
        this.threads = threads;
        this.finish = finish;
    }

    /** Works off everything with this, stage by stage. */
    CompletableFuture<Void> workOff(Function<List<PlannedDelivery>, CompletableFuture<Void>> stage) {
        return from(1, stage);
    }

    /**
     * To be asked right before a delivery begins: its wave may have been stopped while it waited for a thread or for its file.
     *
     * @param content the app's file, where it is there already
     * @throws HeldBack when it must not begin
     */
    void requireOpen(PlannedDelivery delivery, Optional<ExportedApp> content) {
        Optional<DeliveryError> stopped = progressOf(delivery).stopped();
        if (stopped.isPresent()) {
            throw new HeldBack(Outcome.NOT_STARTED, stopped.get());
        }
        content.map(ExportedApp::app).ifPresent(exported -> requireProved(delivery, exported.version()));
    }

    /** An app that was reloaded between two waves, and exported only then, is a version that no earlier wave has had. */
    private void requireProved(PlannedDelivery delivery, AppVersion exported) {
        boolean asPlanned = delivery.app().version().label().equals(exported.label());
        boolean first = planned.stream()
                .noneMatch(other -> other.wave() < delivery.wave()
                        && other.distribution().equals(delivery.distribution())
                        && other.app().id().equals(delivery.app().id()));
        if (!asPlanned && !first && !proved.contains(version(delivery, exported.label()))) {
            throw HeldBack.reloaded(exported.label());
        }
    }

    void finished(DeliveryResult result) {
        if (result.outcome() == Outcome.DELIVERED) {
            result.version().ifPresent(label -> proved.add(version(result.planned(), label)));
        }
        progressOf(result.planned()).finished(result);
    }

    private static List<String> version(PlannedDelivery delivery, String label) {
        return List.of(delivery.distribution(), delivery.app().id(), label);
    }

    private WaveProgress progressOf(PlannedDelivery delivery) {
        return Objects.requireNonNull(progress.get(delivery.distribution()), delivery.distribution());
    }

    private CompletableFuture<Void> from(int number, Function<List<PlannedDelivery>, CompletableFuture<Void>> stage) {
        int last = writes.stream().mapToInt(PlannedDelivery::wave).max().orElse(0);
        if (number > last) {
            return CompletableFuture.completedFuture(null);
        }
        List<PlannedDelivery> deliveries =
                writes.stream().filter(delivery -> delivery.wave() == number).toList();
        progress = progress(number);
        openDoors(number, deliveries);
        List<PlannedDelivery> open = deliveries.stream().filter(this::isOpen).toList();
        return stage.apply(open)
                .thenComposeAsync(done -> closeDoors(number), threads)
                .thenComposeAsync(done -> from(number + 1, stage), threads);
    }

    /** Before a stage: a wave that the ledger does not know of must not begin, or a restart would ask and wait again. */
    private void openDoors(int number, List<PlannedDelivery> deliveries) {
        for (WaveProgress wave : progress.values()) {
            String distribution = wave.rollout().distribution();
            if (isStaged(wave)
                    && !closed.containsKey(distribution)
                    && deliveries.stream().anyMatch(delivery -> isOf(delivery, wave))) {
                try {
                    keeper(wave.rollout()).begin(number);
                } catch (LedgerException e) {
                    closed.put(distribution, Failures.describe(e));
                }
            }
        }
    }

    private boolean isOpen(PlannedDelivery delivery) {
        DeliveryError reason = closed.get(delivery.distribution());
        if (reason != null) {
            finish.accept(delivery, DeliveryResult.heldBack(delivery, Outcome.NOT_STARTED, reason));
        }
        return reason == null;
    }

    private Map<String, WaveProgress> progress(int number) {
        Map<String, WaveProgress> all = new LinkedHashMap<>();
        rollouts.forEach((distribution, rollout) -> {
            if (number <= rollout.waves().size()) {
                List<PlannedDelivery> due = planned.stream()
                        .filter(each ->
                                each.wave() == number && each.distribution().equals(distribution))
                        .filter(each -> each.writes() || each.isHeldBack())
                        .toList();
                long heldBack = due.stream().filter(PlannedDelivery::isHeldBack).count();
                all.put(distribution, new WaveProgress(rollout, number, due.size(), (int) heldBack));
            }
        });
        return all;
    }

    /** After a stage: each distribution that has more to come has to be let through. */
    private CompletableFuture<Void> closeDoors(int number) {
        return CompletableFuture.allOf(progress.values().stream()
                .filter(this::isStaged)
                .filter(wave -> !closed.containsKey(wave.rollout().distribution()))
                .filter(wave -> writes.stream().anyMatch(delivery -> isOf(delivery, wave) && delivery.wave() > number))
                .map(wave -> keeper(wave.rollout())
                        .pass(wave)
                        .exceptionally(Stages::withoutLedger)
                        .thenAccept(reason -> reason.ifPresent(
                                why -> closed.put(wave.rollout().distribution(), why))))
                .toArray(CompletableFuture<?>[]::new));
    }

    /** A door whose ledger fails stays shut; the report tells what was delivered all the same. */
    private static Optional<DeliveryError> withoutLedger(Throwable failure) {
        Throwable cause = Failures.unwrap(failure);
        if (cause instanceof LedgerException) {
            return Optional.of(Failures.describe(cause));
        }
        throw new CompletionException(cause);
    }

    private boolean isStaged(WaveProgress wave) {
        return wave.rollout().waves().size() > 1;
    }

    private static boolean isOf(PlannedDelivery delivery, WaveProgress wave) {
        return delivery.distribution().equals(wave.rollout().distribution());
    }

    private WaveKeeper keeper(Rollout rollout) {
        return new WaveKeeper(run, rollout, threads);
    }
}
