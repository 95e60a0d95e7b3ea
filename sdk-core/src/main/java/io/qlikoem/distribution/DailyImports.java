package io.qlikoem.distribution;

import io.qlikoem.distribution.ledger.Ledger;
import io.qlikoem.distribution.port.Tenant;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;

/** One tenant's imports of the day, as a run uses them up together with whoever else shares the ledger. */
final class DailyImports {
    private final String tenant;
    private final OptionalInt cap;
    private final Ledger ledger;
    private final Clock clock;

    DailyImports(Tenant tenant, Ledger ledger, Clock clock) {
        this.tenant = tenant.name();
        this.cap = tenant.importsPerDay();
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Fails when none is left, so that no bytes are sent for an import that may not be made. */
    void requireOneLeft() {
        if (cap.isEmpty()) {
            return;
        }
        LocalDate today = today();
        if (ledger.imports(List.of(tenant), today).getOrDefault(tenant, 0) >= cap.getAsInt()) {
            throw usedUp(today);
        }
    }

    /**
     * Counts an import before its request leaves: what the vendor counts of a request whose answer is lost nobody knows, so it is
     * taken as counted. Only what a rate limit kept from being carried out is taken off again.
     */
    <T> T counted(Supplier<T> request) {
        LocalDate today = today();
        if (!ledger.countImport(tenant, today, cap.orElse(Integer.MAX_VALUE))) {
            throw usedUp(today);
        }
        try {
            return request.get();
        } catch (RuntimeException e) {
            if (Failures.throttle(e).isPresent()) {
                ledger.uncountImport(tenant, today);
            }
            throw e;
        }
    }

    private BlockedDelivery usedUp(LocalDate day) {
        return BlockedDelivery.until(ImportsLeft.usedUp(tenant, cap.orElse(0), day));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
