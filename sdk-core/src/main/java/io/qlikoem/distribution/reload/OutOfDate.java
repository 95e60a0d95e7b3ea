package io.qlikoem.distribution.reload;

import io.qlikoem.distribution.Blocker;
import io.qlikoem.distribution.PlannedDelivery;
import io.qlikoem.distribution.ledger.DeliveryKey;
import io.qlikoem.distribution.port.AppVersion;
import io.qlikoem.distribution.reload.RefreshRules.Wait;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Since when which delivery is needed, since when its app is at rest, and what was told of it. Only {@link #waiting()} is thread-safe. */
final class OutOfDate {
    private final Map<DeliveryKey, Instant> since = new HashMap<>();
    private final Map<String, Rest> rests = new HashMap<>();
    private volatile List<WaitingDelivery> waiting = List.of();

    /** Of all deliveries, these are needed now. An app is seen whether or not one of its own is. */
    void see(List<PlannedDelivery> all, List<PlannedDelivery> needed, Instant now) {
        Set<DeliveryKey> keys = needed.stream().map(PlannedDelivery::key).collect(Collectors.toSet());
        since.keySet().retainAll(keys);
        keys.forEach(key -> since.putIfAbsent(key, now));
        rests.keySet().retainAll(all.stream().map(each -> each.app().id()).collect(Collectors.toSet()));
        for (PlannedDelivery delivery : all) {
            AppVersion version = delivery.app().version();
            rests.compute(
                    delivery.app().id(),
                    (id, rest) -> rest != null && rest.version().equals(version) ? rest : new Rest(version, now));
        }
    }

    RefreshRules.Facts facts(PlannedDelivery delivery, TenantHistory history, Refreshes refreshes) {
        return new RefreshRules.Facts(
                delivery.tenant(),
                delivery.blocker().map(Blocker::toString),
                Objects.requireNonNull(since.get(delivery.key())),
                Objects.requireNonNull(rests.get(delivery.app().id())).since(),
                history.refreshed(delivery.tenant()),
                history.importsToday(delivery.tenant()),
                refreshes.failure(delivery.key()),
                refreshes.isBusy(delivery.tenant()));
    }

    WaitingDelivery waiting(PlannedDelivery delivery, Wait wait) {
        return new WaitingDelivery(
                delivery,
                wait.reason(),
                Objects.requireNonNull(since.get(delivery.key())),
                wait.until(),
                wait.detail());
    }

    /** Takes what waits now, and returns what is news to a listener: not what waits only for a moment. */
    List<WaitingDelivery> waiting(List<WaitingDelivery> now) {
        Map<DeliveryKey, WaitReason> before = waiting.stream()
                .collect(Collectors.toMap(each -> each.delivery().key(), WaitingDelivery::reason));
        waiting = List.copyOf(now);
        return now.stream()
                .filter(each -> each.reason() != WaitReason.SETTLING && each.reason() != WaitReason.ITS_TURN)
                .filter(each -> before.get(each.delivery().key()) != each.reason())
                .toList();
    }

    List<WaitingDelivery> waiting() {
        return waiting;
    }

    private record Rest(AppVersion version, Instant since) {}
}
