package io.qlikoem.distribution.reload;

import io.qlikoem.distribution.ledger.LedgerEntry;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** When each tenant was refreshed last, as the ledger tells it, and how many imports it had today at least. */
final class TenantHistory {
    private final Map<String, Instant> refreshed = new HashMap<>();
    private final Map<String, Integer> imports = new HashMap<>();

    TenantHistory(Collection<LedgerEntry> entries, List<Import> ofThisProcess, Instant now) {
        Instant midnight = now.truncatedTo(ChronoUnit.DAYS);
        for (LedgerEntry entry : entries) {
            String tenant = entry.key().tenant();
            entry.deliveredAt().ifPresent(at -> {
                refreshed.merge(tenant, at, (one, other) -> one.isAfter(other) ? one : other);
                if (!at.isBefore(midnight)) {
                    imports.merge(tenant, 1, Integer::sum);
                }
            });
        }
        // The ledger keeps one date for each delivery, this process all of them; an earlier process had some too.
        ofThisProcess.stream()
                .filter(each -> !each.at().isBefore(midnight))
                .collect(Collectors.groupingBy(Import::tenant, Collectors.summingInt(each -> 1)))
                .forEach((tenant, count) -> imports.merge(tenant, count, Math::max));
    }

    Optional<Instant> refreshed(String tenant) {
        return Optional.ofNullable(refreshed.get(tenant));
    }

    int importsToday(String tenant) {
        return imports.getOrDefault(tenant, 0);
    }

    /** A delivery to the tenant begins now, which the decision on the next one has to count. */
    void begin(String tenant) {
        imports.merge(tenant, 1, Integer::sum);
    }

    /** An app was imported into a tenant. */
    record Import(String tenant, Instant at) {}
}
