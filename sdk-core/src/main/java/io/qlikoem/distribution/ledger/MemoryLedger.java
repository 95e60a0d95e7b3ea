package io.qlikoem.distribution.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A ledger that ends with its process: for tests and trials. Thread-safe. */
public final class MemoryLedger implements Ledger {
    private final Clock clock;
    private final Map<DeliveryKey, Row> rows = new HashMap<>();
    private final List<TenantBinding> bindings = new ArrayList<>();
    private final Waves waves = new MemoryWaves();
    private final History history = new MemoryHistory();
    private final KeptReleases keptReleases = new MemoryKeptReleases();
    private final Map<TenantDay, Integer> imports = new HashMap<>();
    private final MemoryReloads reloads = new MemoryReloads();

    /** An empty ledger. */
    public MemoryLedger() {
        this(Clock.systemUTC());
    }

    MemoryLedger(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized Map<DeliveryKey, LedgerEntry> entries(Collection<String> tenants) {
        Set<String> wanted = new HashSet<>(tenants);
        Map<DeliveryKey, LedgerEntry> found = new HashMap<>();
        rows.forEach((key, row) -> {
            if (wanted.contains(key.tenant())) {
                found.put(key, row.entry());
            }
        });
        return found;
    }

    @Override
    public synchronized Optional<Claim> claim(
            DeliveryKey key, ClaimOwner owner, Duration lease, Set<ClaimOwner> givenUp) {
        Row row = rows.computeIfAbsent(key, Row::new);
        Instant now = clock.instant();
        if (row.owner != null && !givenUp.contains(row.owner) && row.until.isAfter(now)) {
            return Optional.empty();
        }
        row.owner = owner;
        row.until = now.plus(lease);
        row.fence++;
        return Optional.of(new Claim(key, owner, row.fence, lease, row.entry()));
    }

    @Override
    public synchronized void record(Claim claim, LedgerEntry entry) {
        Row row = rows.get(claim.key());
        if (row == null || row.fence != claim.fence()) {
            throw new StaleClaimException(claim);
        }
        row.entry = entry;
        row.until = clock.instant().plus(claim.lease());
    }

    @Override
    public synchronized void release(Claim claim) {
        Row row = rows.get(claim.key());
        if (row != null && row.fence == claim.fence()) {
            row.owner = null;
        }
    }

    @Override
    public synchronized TenantBinding bindTenant(TenantBinding binding) {
        return standingBinding(binding).orElseGet(() -> {
            bindings.add(binding);
            return binding;
        });
    }

    @Override
    public synchronized Optional<TenantBinding> standingBinding(TenantBinding wanted) {
        return bindings.stream()
                .filter(known -> known.tenant().equals(wanted.tenant())
                        || known.tenantId().equals(wanted.tenantId()))
                .findFirst();
    }

    @Override
    public synchronized void pin(DeliveryKey key, Optional<String> version) {
        rows.computeIfAbsent(key, Row::new).pinnedVersion = version;
    }

    @Override
    public KeptReleases keptReleases() {
        return keptReleases;
    }

    @Override
    public Waves waves() {
        return waves;
    }

    @Override
    public History history() {
        return history;
    }

    @Override
    public synchronized Map<String, Integer> imports(Collection<String> tenants, LocalDate day) {
        Map<String, Integer> found = new HashMap<>();
        for (String tenant : tenants) {
            int counted = imports.getOrDefault(new TenantDay(tenant, day), 0);
            if (counted > 0) {
                found.put(tenant, counted);
            }
        }
        return found;
    }

    @Override
    public synchronized boolean countImport(String tenant, LocalDate day, int atMost) {
        TenantDay key = new TenantDay(tenant, day);
        int counted = imports.getOrDefault(key, 0);
        if (counted >= atMost) {
            return false;
        }
        imports.keySet()
                .removeIf(old -> old.tenant().equals(tenant) && old.day().isBefore(day.minusDays(1)));
        imports.put(key, counted + 1);
        return true;
    }

    @Override
    public synchronized void uncountImport(String tenant, LocalDate day) {
        imports.computeIfPresent(new TenantDay(tenant, day), (key, counted) -> Math.max(0, counted - 1));
    }

    private record TenantDay(String tenant, LocalDate day) {}

    @Override
    public ReloadMemory reloads() {
        return reloads;
    }

    @Override
    public FollowUpMemory followUps() {
        return reloads;
    }

    private static final class Row {
        private LedgerEntry entry;
        private Optional<String> pinnedVersion = Optional.empty();
        private @Nullable ClaimOwner owner;
        private Instant until = Instant.EPOCH;
        private long fence;

        Row(DeliveryKey key) {
            entry = LedgerEntry.of(key);
        }

        LedgerEntry entry() {
            return entry.withPinnedVersion(pinnedVersion);
        }
    }
}
