package io.qlikoem.distribution.reload;

import io.qlikoem.distribution.DistributionListener;
import io.qlikoem.distribution.DistributionPlan;
import io.qlikoem.distribution.Distributor;
import io.qlikoem.distribution.RunningDistribution;
import io.qlikoem.distribution.ledger.Ledger;
import io.qlikoem.distribution.port.AppSource;
import java.time.Clock;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * What a distributor lends to what drives it; made by {@link Distributor#atEachReload} alone.
 *
 * @param site the site that is looked at
 * @param ledger who remembers
 * @param clock the time
 * @param events who is told
 * @param planner makes the plan of all distributions
 * @param starter starts a plan, and tells one listener more
 */
public record ReloadParts(
        AppSource site,
        Ledger ledger,
        Clock clock,
        DistributionListener events,
        Supplier<DistributionPlan> planner,
        BiFunction<DistributionPlan, DistributionListener, RunningDistribution> starter) {}
