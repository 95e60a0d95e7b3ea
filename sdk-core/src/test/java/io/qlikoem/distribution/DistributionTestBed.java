package io.qlikoem.distribution;

import static io.qlikoem.distribution.AppSelection.everyApp;
import static io.qlikoem.distribution.TenantSelection.allTenants;

import io.qlikoem.distribution.ledger.Ledger;
import io.qlikoem.distribution.ledger.MemoryLedger;
import io.qlikoem.distribution.port.Tenant;
import io.qlikoem.distribution.port.TenantDirectory;
import io.qlikoem.distribution.port.TenantTarget;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** A site, tenants and a distributor between them, all in memory; nothing waits. */
final class DistributionTestBed implements TenantDirectory {
    final MemorySite site = new MemorySite();
    final Map<String, MemoryTenant> tenants = new LinkedHashMap<>();
    final Map<String, Map<String, String>> labels = new LinkedHashMap<>();
    final Map<String, Integer> importsPerDay = new LinkedHashMap<>();
    final List<DistributionEvent> events = new CopyOnWriteArrayList<>();
    final List<Duration> pauses = new CopyOnWriteArrayList<>();
    final Path spool;
    Ledger ledger = new MemoryLedger();
    DistributionListener listener = event -> {};
    Timer timer = (pause, threads) -> CompletableFuture.completedFuture(null);
    int concurrency = 16;
    Clock clock = Clock.systemUTC();

    @Nullable
    KeptFiles keptFiles;

    DistributionTestBed(Path spool, String... tenantNames) {
        this.spool = spool;
        List.of(tenantNames).forEach(name -> tenants.put(name, new MemoryTenant(name)));
    }

    MemoryTenant tenant(String name) {
        return tenants.get(name);
    }

    Distributor distributor() {
        return Distributor.from(site)
                .to(this)
                .recordingIn(ledger)
                .settings(settings())
                .listeningWith(events::add)
                .listeningWith(listener)
                .build();
    }

    RunSettings settings() {
        return ImmutableRunSettings.builder()
                .spoolFolder(spool)
                .chunkBytes(16)
                .retryPauses(List.of(Duration.ZERO, Duration.ZERO))
                .lagPauses(List.of(Duration.ofSeconds(1), Duration.ofSeconds(5)))
                .pause(pauses::add)
                .timer(timer)
                .clock(clock)
                .concurrency(concurrency)
                .throttlePatience(Duration.ofSeconds(5))
                .keptFiles(Optional.ofNullable(keptFiles))
                .build();
    }

    /** All apps of the site to all tenants. */
    Distribution everythingToAll() {
        return distributor()
                .distribution("all")
                .apps(everyApp())
                .toTenants(allTenants())
                .intoSpace("Analytics");
    }

    @Override
    public List<Tenant> tenants() {
        return tenants.keySet().stream()
                .map(name -> new Tenant(name, labels.getOrDefault(name, Map.of()), importsPerDay(name)))
                .toList();
    }

    private OptionalInt importsPerDay(String tenant) {
        Integer imports = importsPerDay.get(tenant);
        return imports == null ? OptionalInt.empty() : OptionalInt.of(imports);
    }

    @Override
    public TenantTarget target(Tenant tenant) {
        return tenants.get(tenant.name());
    }
}
