package io.qlikoem.distribution;

import io.qlikoem.error.QlikConfigurationException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Plans several distributions again and again. One that cannot be planned at the moment, because its stream has become empty for
 * example, stops no other. Not thread-safe.
 */
final class PlanOfMany {
    private static final Logger log = LoggerFactory.getLogger(PlanOfMany.class);

    private final Distributor distributor;
    private final List<Distribution> all;
    private String told = "";

    PlanOfMany(Distributor distributor, List<Distribution> all) {
        this.distributor = distributor;
        this.all = List.copyOf(all);
    }

    /**
     * The plan of those that can be planned.
     *
     * @throws QlikConfigurationException when none can, or they cannot be planned together
     */
    DistributionPlan plan() {
        try {
            DistributionPlan plan = distributor.plan(all);
            told = "";
            return plan;
        } catch (QlikConfigurationException e) {
            List<Distribution> fit = all.stream().filter(this::fits).toList();
            if (fit.isEmpty() || fit.size() == all.size()) {
                throw e;
            }
            tell(String.valueOf(e.getMessage()));
            return distributor.plan(fit);
        }
    }

    private boolean fits(Distribution distribution) {
        try {
            distributor.plan(List.of(distribution));
            return true;
        } catch (QlikConfigurationException e) {
            return false;
        }
    }

    private void tell(String problem) {
        if (!problem.equals(told)) {
            told = problem;
            log.atWarn().log("{}; it is left out until that is mended, the other distributions go on", problem);
        }
    }
}
