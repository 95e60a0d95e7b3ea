package io.qlikoem.distribution;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;

/**
 * What a distribution would do: exactly one {@link Action} for each app, tenant and space. Immutable and thread-safe.
 *
 * <p>It is a picture of one moment. What has changed when it is applied is seen then: a version that was delivered
 * meanwhile is not sent again, and what is delivered is labelled with what was really exported.
 */
public final class DistributionPlan {
    private final Distributor distributor;
    private final List<PlannedDelivery> deliveries;
    private final boolean leavingOutBlocked;
    private final Optional<Duration> limit;

    DistributionPlan(Distributor distributor, List<PlannedDelivery> deliveries) {
        this(distributor, deliveries, false, Optional.empty());
    }

    private DistributionPlan(
            Distributor distributor,
            List<PlannedDelivery> deliveries,
            boolean leavingOutBlocked,
            Optional<Duration> limit) {
        this.distributor = distributor;
        this.deliveries = List.copyOf(deliveries);
        this.leavingOutBlocked = leavingOutBlocked;
        this.limit = limit;
    }

    /** All deliveries, app by app. */
    public List<PlannedDelivery> deliveries() {
        return deliveries;
    }

    /** Deliveries with this action. */
    public List<PlannedDelivery> with(Action action) {
        return deliveries.stream()
                .filter(delivery -> delivery.action() == action)
                .toList();
    }

    /** Estimate of the bytes that will be sent to tenants. Apps whose size the site does not tell count nothing. */
    public long bytesToSend() {
        return deliveries.stream()
                .mapToLong(delivery -> delivery.bytesToSend().orElse(0))
                .sum();
    }

    /**
     * How many app imports each tenant's daily cap will lose. The vendor counts them per tenant and day: 300 on Starter and
     * Standard, 2 000 on Premium, 10 000 on Enterprise (help.qlik.com, Qlik Cloud specifications and capacity).
     */
    public Map<String, Integer> importsByTenant() {
        Map<String, Integer> imports = new LinkedHashMap<>();
        deliveries.stream()
                .filter(PlannedDelivery::writes)
                .forEach(delivery -> imports.merge(delivery.tenant(), 1, Integer::sum));
        return imports;
    }

    /** Of this plan, the deliveries that fit. */
    public DistributionPlan only(Predicate<PlannedDelivery> wanted) {
        return new DistributionPlan(
                distributor, deliveries.stream().filter(wanted).toList(), leavingOutBlocked, limit);
    }

    /** The same plan, whose blocked deliveries are reported and do not stop the others. */
    public DistributionPlan leavingOutBlocked() {
        return new DistributionPlan(distributor, deliveries, true, limit);
    }

    /**
     * The same plan, whose run ends after this time as if it had been cancelled: what is being delivered is left so that the next
     * run goes on from there.
     */
    public DistributionPlan within(Duration time) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("time must be more than nothing but was " + time);
        }
        return new DistributionPlan(distributor, deliveries, leavingOutBlocked, Optional.of(time));
    }

    /**
     * Carries the plan out. Blocks until every delivery has ended; one tenant's failure is an entry in the report and stops
     * no other.
     *
     * @throws PlanBlockedException when deliveries are blocked and {@link #leavingOutBlocked()} was not asked for; nothing
     *     was written then
     */
    public DistributionReport apply() {
        requireNoBlocker();
        return distributor.run(this, distributor.stopAfter(limit), event -> {});
    }

    /**
     * Begins to carry the plan out in the background.
     *
     * @return what can be waited for and cancelled
     * @throws PlanBlockedException as {@link #apply()} does
     */
    public RunningDistribution start() {
        return start(event -> {});
    }

    RunningDistribution start(DistributionListener also) {
        requireNoBlocker();
        RunStop stop = distributor.stopAfter(limit);
        CompletableFuture<DistributionReport> report = new CompletableFuture<>();
        Thread thread = DaemonThreads.named("qlik-oem-run").newThread(() -> {
            try {
                report.complete(distributor.run(this, stop, also));
            } catch (RuntimeException e) {
                report.completeExceptionally(e);
            }
        });
        thread.start();
        return new RunningDistribution(report, stop);
    }

    private void requireNoBlocker() {
        List<PlannedDelivery> blocked = with(Action.BLOCKED);
        if (!blocked.isEmpty() && !leavingOutBlocked) {
            throw new PlanBlockedException(blocked);
        }
    }

    /** A table for people: {@code +} create, {@code ~} republish, {@code =} unchanged, {@code !} blocked. */
    public String describe() {
        TextTable table = new TextTable("", "app", "tenant", "space", "action", "to send", "");
        for (PlannedDelivery delivery : deliveries) {
            table.row(
                    String.valueOf(delivery.action().sign()),
                    delivery.app().name(),
                    delivery.tenant(),
                    delivery.space(),
                    delivery.action().name(),
                    delivery.bytesToSend().isEmpty()
                            ? "?"
                            : delivery.bytesToSend().getAsLong() == 0
                                    ? "-"
                                    : Bytes.describe(delivery.bytesToSend().getAsLong()),
                    delivery.blocker().map(Blocker::toString).orElse(""));
        }
        return table
                + String.format(
                        "%d to create, %d to republish, %d unchanged, %d blocked; about %s to send%n",
                        with(Action.CREATE).size(),
                        with(Action.REPUBLISH).size(),
                        with(Action.UNCHANGED).size(),
                        with(Action.BLOCKED).size(),
                        Bytes.describe(bytesToSend()));
    }
}
