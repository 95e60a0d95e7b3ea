package io.qlikoem.distribution;

import io.qlikoem.distribution.DistributionEvent.RunFinished;
import io.qlikoem.distribution.DistributionEvent.RunStarted;
import io.qlikoem.distribution.ledger.ClaimOwner;
import io.qlikoem.distribution.ledger.KeptRelease;
import io.qlikoem.distribution.ledger.LedgerEntry;
import io.qlikoem.distribution.port.SourceApp;
import io.qlikoem.error.QlikConfigurationException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The engine of a distributor, one piece of work at a time: for a module that spreads the deliveries of a plan over several
 * machines and knows itself which machine does what. Thread-safe; every call blocks.
 *
 * <p>The distributor has to keep releases ({@link Distributor.Builder#keepingReleases}), in a store that all machines share: an
 * app is exported into it by one machine and read from it by all.
 */
public final class DeliveryWorker implements AutoCloseable {
    /** The error type of what was not made because the worker was closed; another may go on with it. */
    private static final Set<String> STOPPED = Set.of("Stopped", "Interrupted");
    /** Lanes of tenants that nobody works for any more cost little and are made again when one is missing. */
    private static final int LANES = 1000;

    private final Distributor distributor;
    private final RunStop stop;
    private final StoreExporter exporter;
    private final DeliveryThreads threads = DeliveryThreads.unlimited();
    private final Map<String, TenantLane> lanes = new LinkedHashMap<>();

    private DeliveryWorker(Distributor distributor) {
        this.distributor = distributor;
        this.stop = distributor.stopAfter(Optional.empty());
        this.exporter = new StoreExporter(distributor, distributor.keptFiles().store());
    }

    /**
     * A worker with the tenants, the ledger and the listeners of this distributor.
     *
     * @throws QlikConfigurationException when the distributor keeps no releases
     */
    public static DeliveryWorker of(Distributor distributor) {
        return new DeliveryWorker(distributor);
    }

    /**
     * Refuses a plan that cannot be taken to pieces.
     *
     * @throws PlanBlockedException as {@link DistributionPlan#apply()} does
     * @throws QlikConfigurationException when the plan has several waves or a time limit, which one process has to watch over
     */
    public void requireSeparable(DistributionPlan plan) {
        plan.requireNoBlocker();
        for (Rollout rollout : plan.rollouts().values()) {
            if (rollout.waves().size() > 1) {
                throw new QlikConfigurationException(
                        "distribution '" + rollout.distribution() + "'",
                        "it has waves, and one process has to watch over them",
                        "apply() the plan, or plan each group of tenants as a distribution of its own");
            }
        }
        if (plan.limit().isPresent()) {
            throw new QlikConfigurationException(
                    "plan",
                    "it has a time limit, and one process has to watch over it",
                    "apply() it, or leave out within(...)");
        }
    }

    /** Tells the listeners that a run begins. */
    public void begun(String runId, DistributionPlan plan) {
        context(runId, Set.of()).events().tell(new RunStarted(runId, plan));
    }

    /** Tells the listeners that a run has ended. */
    public void ended(String runId, DistributionReport report) {
        context(runId, Set.of()).events().tell(new RunFinished(runId, report));
    }

    /**
     * Lets go of kept releases that the distributor's rules do not keep.
     *
     * @param needed releases that deliveries still wait for, each as {@code app id@version}
     */
    public void tidyUp(String runId, Set<String> needed) {
        new ReleaseKeeper(distributor.keptFiles(), context(runId, Set.of())).tidyUp(distributor.tenantNames(), needed);
    }

    /** What became of a delivery for which nothing has to be done. */
    public DeliveryResult withoutWork(PlannedDelivery delivery) {
        return DeliveryResult.withoutWork(delivery);
    }

    /** The release of this version, if its file is in the store. */
    public Optional<KeptRelease> kept(String appId, String version) {
        return exporter.kept(appId, version);
    }

    /**
     * Exports the app into the store, unless its version is there already. What is kept is labelled with what was exported, also
     * where the app was reloaded meanwhile.
     */
    public Exported export(String runId, SourceApp app) {
        return exporter.export(app, context(runId, Set.of()));
    }

    /**
     * Makes one delivery, or goes on with it where an earlier attempt has stopped. Of one tenant's deliveries one may be made at a
     * time.
     *
     * @param exported how the app's export ended
     * @param since when the delivery was asked for: what the tenant has got since then was delivered, whoever did it
     * @param givenUp processes that worked on it before and have been given up; what they still write is refused
     * @return the result, of which nobody has been told yet
     */
    public DeliveryResult deliver(
            String runId, PlannedDelivery delivery, Exported exported, Instant since, Set<ClaimOwner> givenUp) {
        DistributionRun run = run(context(runId, givenUp), delivery);
        String lane = runId + "/" + delivery.tenant();
        TenantLane tenant = taken(lane).orElseGet(() -> run.lane(delivery.tenant()));
        DeliveryResult result = run.carryOut(
                delivery, tenant, new StoreDesk(distributor.keptFiles().store(), exported, since), threads);
        putBack(lane, tenant);
        return result.outcome() == Outcome.UNCHANGED && !givenUp.isEmpty() ? asDelivered(result, since) : result;
    }

    /** Whether a result only says that this worker was closed. */
    public static boolean isStopped(DeliveryResult result) {
        return result.error().filter(DeliveryWorker::isStopped).isPresent();
    }

    /** The same of an export. */
    public static boolean isStopped(Exported exported) {
        return exported.error().filter(DeliveryWorker::isStopped).isPresent();
    }

    private static boolean isStopped(DeliveryError error) {
        return STOPPED.contains(error.type());
    }

    /** Whether a result only says that somebody else had taken the delivery over. */
    public static boolean isOvertaken(DeliveryResult result) {
        return result.error().filter(error -> error.type().equals("StaleClaim")).isPresent();
    }

    /** Tells the listeners, the history and the kept releases of a result. */
    public void finished(String runId, DeliveryResult result) {
        run(context(runId, Set.of()), result.planned()).finish(result.planned(), result);
    }

    /** A process that was given up may have come to the end of the delivery without saying so. */
    private DeliveryResult asDelivered(DeliveryResult result, Instant since) {
        LedgerEntry entry = distributor
                .ledger()
                .entries(List.of(result.tenant()))
                .getOrDefault(
                        result.planned().key(), LedgerEntry.of(result.planned().key()));
        return entry.deliveredAt().filter(at -> !at.isBefore(since)).isPresent()
                ? new DeliveryResult(
                        result.planned(),
                        Outcome.DELIVERED,
                        result.publishedAppId(),
                        result.bytes(),
                        result.attempts(),
                        result.error(),
                        result.notes(),
                        DeliveryTimes.builder().verifiedAt(entry.deliveredAt()).build(),
                        result.version(),
                        result.sha256())
                : result;
    }

    private DistributionRun run(RunContext context, PlannedDelivery delivery) {
        return distributor.run(
                distributor.site(), new DistributionPlan(distributor, List.of(delivery), Map.of()), context);
    }

    private RunContext context(String runId, Set<ClaimOwner> givenUp) {
        return distributor.context(runId, stop, givenUp);
    }

    private synchronized Optional<TenantLane> taken(String lane) {
        return Optional.ofNullable(lanes.remove(lane));
    }

    private synchronized void putBack(String lane, TenantLane tenant) {
        if (lanes.size() >= LANES) {
            lanes.remove(lanes.keySet().iterator().next());
        }
        lanes.put(lane, tenant);
    }

    /** Ends what is under way soon: at the end of its step, or at its next chunk. */
    public void stop() {
        stop.cancel();
    }

    /** Ends what is under way soon, and holds no thread afterwards. */
    @Override
    public void close() {
        stop();
        threads.shutdown();
    }
}
