package io.qlikoem.distribution.reload;

import io.qlikoem.distribution.PlannedDelivery;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The deliveries of a run that have not ended yet. Thread-safe. */
final class ActiveRun {
    private final Instant startedAt;
    private final Set<PlannedDelivery> open = ConcurrentHashMap.newKeySet();

    ActiveRun(Instant startedAt, List<PlannedDelivery> deliveries) {
        this.startedAt = startedAt;
        open.addAll(deliveries);
    }

    Instant startedAt() {
        return startedAt;
    }

    void ended(PlannedDelivery delivery) {
        open.remove(delivery);
    }

    boolean occupies(String tenant) {
        return open.stream().anyMatch(delivery -> delivery.tenant().equals(tenant));
    }

    List<PlannedDelivery> open() {
        return List.copyOf(open);
    }
}
