package io.qlikoem.distribution;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a distribution would do: exactly one {@link Action} for each app, tenant and space. Immutable and thread-safe.
 *
 * <p>It is a picture of one moment. What has changed when it is applied is seen then: a version that was delivered
 * meanwhile is not sent again, and what is delivered is labelled with what was really exported.
 */
public final class DistributionPlan {
    private final Distributor distributor;
    private final List<PlannedDelivery> deliveries;
    private final Map<String, Rollout> rollouts;
    private final List<Finding> findings;
    private final boolean leavingOutBlocked;
    private final Optional<Duration> limit;

    DistributionPlan(Distributor distributor, List<PlannedDelivery> deliveries, Map<String, Rollout> rollouts) {
        this(distributor, deliveries, rollouts, List.of(), false, Optional.empty());
    }

    private DistributionPlan(
            Distributor distributor,
            List<PlannedDelivery> deliveries,
            Map<String, Rollout> rollouts,
            List<Finding> findings,
            boolean leavingOutBlocked,
            Optional<Duration> limit) {
        this.distributor = distributor;
        this.deliveries = List.copyOf(deliveries);
        this.rollouts = rollouts;
        this.findings = List.copyOf(findings);
        this.leavingOutBlocked = leavingOutBlocked;
        this.limit = limit;
    }

    /** All deliveries, app by app. */
    public List<PlannedDelivery> deliveries() {
        return deliveries;
    }

    /** How each distribution is let loose, by its name. */
    Map<String, Rollout> rollouts() {
        return rollouts;
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
     * Standard, 2 000 on Premium, 10 000 on Enterprise (help.qlik.com, Qlik Cloud specifications and capacity). Where the tenant's
     * cap was told, what is beyond it is {@link Action#DEFERRED} and not counted here.
     */
    public Map<String, Integer> importsByTenant() {
        Map<String, Integer> imports = new LinkedHashMap<>();
        deliveries.stream()
                .filter(PlannedDelivery::imports)
                .forEach(delivery -> imports.merge(delivery.tenant(), 1, Integer::sum));
        return imports;
    }

    /**
     * The same plan after a look at every tenant that it would write to, several at a time: reachable, the right tenant, spaces of
     * the right kind with the role that is needed or the means to get it, name clashes, app sizes, extensions and themes. Writes
     * nothing. A delivery in whose way something is becomes {@link Action#BLOCKED}; {@link #findings()} lists all that was found.
     */
    public DistributionPlan preflight() {
        Map<PlannedDelivery, List<Finding>> found = distributor.lookBefore(this);
        List<Finding> all =
                found.values().stream().flatMap(List::stream).distinct().toList();
        return new DistributionPlan(
                distributor, Preflight.blocked(deliveries, found), rollouts, all, leavingOutBlocked, limit);
    }

    /** What {@link #preflight()} found; empty before. */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Of this plan, the deliveries that fit. Where a delivery that is due, blocked or left to a later day is left out of a wave, the
     * waves after it are left out, too: they must not overtake it.
     */
    public DistributionPlan only(Predicate<PlannedDelivery> wanted) {
        Map<String, Integer> lastWave = new HashMap<>();
        deliveries.stream()
                .filter(delivery -> (delivery.writes() || delivery.isHeldBack()) && !wanted.test(delivery))
                .forEach(delivery -> lastWave.merge(delivery.distribution(), delivery.wave(), Math::min));
        List<PlannedDelivery> left = deliveries.stream()
                .filter(wanted)
                .filter(delivery ->
                        delivery.wave() <= lastWave.getOrDefault(delivery.distribution(), Integer.MAX_VALUE))
                .toList();
        return new DistributionPlan(distributor, left, rollouts, findings, leavingOutBlocked, limit);
    }

    /** The same plan, whose blocked deliveries are reported and do not stop the others. */
    public DistributionPlan leavingOutBlocked() {
        return new DistributionPlan(distributor, deliveries, rollouts, findings, true, limit);
    }

    /**
     * The same plan, whose run ends after this time as if it had been cancelled: what is being delivered is left so that the next
     * run goes on from there.
     */
    public DistributionPlan within(Duration time) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("time must be more than nothing but was " + time);
        }
        return new DistributionPlan(distributor, deliveries, rollouts, findings, leavingOutBlocked, Optional.of(time));
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
            } catch (RuntimeException | Error e) {
                // Who waits for the report would wait for ever.
                report.completeExceptionally(e);
            }
        });
        thread.start();
        return new RunningDistribution(report, stop);
    }

    /** How long it may take, if it must not take as long as it likes. */
    Optional<Duration> limit() {
        return limit;
    }

    /** Refuses deliveries that are blocked and were not left out. */
    void requireNoBlocker() {
        List<PlannedDelivery> blocked = with(Action.BLOCKED);
        if (!blocked.isEmpty() && !leavingOutBlocked) {
            throw new PlanBlockedException(blocked);
        }
    }

    /**
     * A table for people: {@code +} create, {@code ~} republish, {@code =} unchanged, {@code !} blocked, {@code ^} pinned, {@code >}
     * left to a later day.
     */
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
                        "%d to create, %d to republish, %d unchanged, %d blocked%s; about %s to send%n",
                        with(Action.CREATE).size(),
                        with(Action.REPUBLISH).size(),
                        with(Action.UNCHANGED).size(),
                        with(Action.BLOCKED).size(),
                        more(Action.PINNED, "pinned") + more(Action.DEFERRED, "left to a later day"),
                        Bytes.describe(bytesToSend()))
                + imports()
                + describeWaves()
                + findings.stream()
                        .map(finding -> "! " + finding + System.lineSeparator())
                        .collect(Collectors.joining());
    }

    private String more(Action action, String words) {
        int count = with(action).size();
        return count == 0 ? "" : ", " + count + " " + words;
    }

    private String imports() {
        Map<String, Integer> imports = importsByTenant();
        int most = imports.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int all = imports.values().stream().mapToInt(Integer::intValue).sum();
        return all == 0
                ? ""
                : String.format("%d import%s, at most %d into one tenant%n", all, all == 1 ? "" : "s", most);
    }

    private String describeWaves() {
        StringBuilder text = new StringBuilder();
        for (Rollout rollout : rollouts.values()) {
            for (int number = 1;
                    rollout.waves().size() > 1 && number <= rollout.waves().size();
                    number++) {
                int wave = number;
                long count = deliveries.stream()
                        .filter(PlannedDelivery::writes)
                        .filter(delivery ->
                                delivery.distribution().equals(rollout.distribution()) && delivery.wave() == wave)
                        .count();
                text.append(String.format(
                        "wave %d of '%s' (%s): %d to deliver%n",
                        number, rollout.distribution(), rollout.wave(number), count));
            }
        }
        return text.toString();
    }
}
