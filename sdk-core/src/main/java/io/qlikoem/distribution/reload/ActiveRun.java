package io.qlikoem.distribution.reload;

import io.qlikoem.distribution.PlannedDelivery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The deliveries of a run that have not ended yet. Thread-safe. */
final class ActiveRun {
    private final Instant startedAt;
    private final Set<PlannedDelivery> open = ConcurrentHashMap.newKeySet();
    /** How far each distribution has come. */
    private final Map<String, Integer> waves = new ConcurrentHashMap<>();

    ActiveRun(Instant startedAt, List<PlannedDelivery> deliveries) {
        this.startedAt = startedAt;
        open.addAll(deliveries);
    }

    Instant startedAt() {
        return startedAt;
    }

    void began(PlannedDelivery delivery) {
        waves.merge(delivery.distribution(), delivery.wave(), Math::max);
    }

    void ended(PlannedDelivery delivery) {
        open.remove(delivery);
    }

    /** Whether it works in the tenant or is about to. What a later wave is to bring may have to wait for hours. */
    boolean occupies(String tenant) {
        return due().anyMatch(delivery -> delivery.tenant().equals(tenant));
    }

    /** False while it only waits for the time of its next wave. */
    boolean isWorking() {
        return due().findAny().isPresent();
    }

    private Stream<PlannedDelivery> due() {
        return open.stream().filter(delivery -> delivery.wave() <= waves.getOrDefault(delivery.distribution(), 1));
    }

    List<PlannedDelivery> open() {
        return List.copyOf(open);
    }
}
