package io.qlikoem.distribution;

import io.qlikoem.distribution.ledger.DeliveryKey;
import io.qlikoem.distribution.ledger.LedgerEntry;
import io.qlikoem.distribution.port.AppVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is left of the tenants' daily imports, and which deliveries get it. Pure: no I/O and no clock.
 *
 * @param day the day that is counted (UTC)
 * @param caps how many imports each tenant may have on it; a tenant that is missing has no cap
 * @param used how many it has had
 */
record ImportsLeft(LocalDate day, Map<String, Integer> caps, Map<String, Integer> used) {
    /**
     * Leaves to a later day what is beyond the caps. First come the apps that a tenant does not have at all, then those whose
     * delivered version is the oldest; so an app that reloads every hour cannot keep another from its turn for ever.
     */
    List<PlannedDelivery> defer(List<PlannedDelivery> planned, Map<DeliveryKey, LedgerEntry> known) {
        if (caps.isEmpty()) {
            return planned;
        }
        Map<String, Integer> left = new HashMap<>();
        caps.forEach((tenant, cap) -> left.put(tenant, Math.max(0, cap - used.getOrDefault(tenant, 0))));
        Set<DeliveryKey> later = new HashSet<>();
        planned.stream()
                .filter(delivery -> delivery.imports() && caps.containsKey(delivery.tenant()))
                .sorted(Comparator.comparing(delivery -> deliveredVersion(known.get(delivery.key()))))
                .forEach(delivery -> {
                    if (left.merge(delivery.tenant(), -1, Integer::sum) < 0) {
                        later.add(delivery.key());
                    }
                });
        return planned.stream()
                .map(delivery -> later.contains(delivery.key()) ? delivery.deferred(why(delivery.tenant())) : delivery)
                .toList();
    }

    private static Instant deliveredVersion(@Nullable LedgerEntry entry) {
        return Optional.ofNullable(entry)
                .filter(known -> known.publishedAppId().isPresent())
                .flatMap(known ->
                        AppVersion.timeOf(known.deliveredVersion().orElse("")).or(known::deliveredAt))
                .orElse(Instant.MIN);
    }

    private Blocker why(String tenant) {
        return usedUp(tenant, caps.getOrDefault(tenant, 0), day);
    }

    /** Why nothing more goes to the tenant on the day. */
    static Blocker usedUp(String tenant, int cap, LocalDate day) {
        return new Blocker(
                "the " + cap + " imports that tenant " + tenant + " may have on " + day + " (UTC) are used up",
                "a run on the next day makes it; raise importsPerDay if the tenant's plan allows more");
    }
}
