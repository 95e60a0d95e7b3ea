package io.qlikoem.distribution;

import io.qlikoem.error.QlikException;
import java.util.List;

/** A plan with blocked deliveries was to be applied. Nothing was written. */
public class PlanBlockedException extends QlikException {
    private static final long serialVersionUID = 1L;

    private final transient List<PlannedDelivery> blocked;

    PlanBlockedException(List<PlannedDelivery> blocked) {
        super(message(blocked), null);
        this.blocked = List.copyOf(blocked);
    }

    /** The deliveries that are blocked, each with its reason and remedy. */
    public List<PlannedDelivery> blocked() {
        return blocked;
    }

    private static String message(List<PlannedDelivery> blocked) {
        StringBuilder text = new StringBuilder("the plan has " + blocked.size()
                + " blocked deliveries; mend them, or apply plan.leavingOutBlocked():");
        blocked.forEach(delivery -> text.append(System.lineSeparator())
                .append("  app '" + delivery.app().name() + "' to tenant " + delivery.tenant() + ": ")
                .append(delivery.blocker().map(Blocker::toString).orElse("")));
        return text.toString();
    }
}
