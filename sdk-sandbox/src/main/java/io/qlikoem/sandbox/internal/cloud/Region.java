package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.wire.Endpoint;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** One region: its OAuth client, its tenants, and the host where tenants are made and taken down. Thread-safe. */
public final class Region {

    private final RegionCode code;
    private final Clock clock;
    private final CloudClient client = CloudClient.random();
    private final Map<String, Tenant> tenants = new ConcurrentHashMap<>();
    private final RegisterHost register;
    private final Maker maker;
    private final Object creating = new Object();
    private volatile int tenantQuota = Integer.MAX_VALUE;
    private volatile Duration creationDelay = Duration.ZERO;

    /** Makes a tenant of this name that answers from then on. */
    @FunctionalInterface
    public interface Maker {
        Tenant make(Region region, String name, Instant answersFrom);
    }

    public Region(RegionCode code, Clock clock, RateSettings rates, Duration tokenLifetime, Maker maker) {
        this.code = code;
        this.clock = clock;
        this.maker = maker;
        this.register = new RegisterHost(this, clock, rates, tokenLifetime);
    }

    public RegionCode code() {
        return code;
    }

    public CloudClient client() {
        return client;
    }

    public Endpoint register() {
        return register;
    }

    /** Its client works there too. */
    public void add(Tenant tenant) {
        tenant.clients.add(client, code.name() + " OAuth client", true);
        tenants.put(tenant.settings.name(), tenant);
    }

    public @Nullable Tenant tenantNamed(String name) {
        return tenants.get(name);
    }

    /** The tenant with this host name or alias, if it answers now. */
    public @Nullable Tenant tenantAt(String hostName) {
        String label = hostName.substring(
                0, Math.max(0, hostName.length() - code.domain().length()));
        Tenant named = tenants.get(label);
        if (named == null) {
            named = tenants.values().stream()
                    .filter(tenant -> tenant.hostNames().contains(hostName))
                    .findFirst()
                    .orElse(null);
        }
        return named != null && named.lifecycle.isReachable() ? named : null;
    }

    public void tenantQuota(int tenants) {
        tenantQuota = tenants;
    }

    public void creationDelay(Duration delay) {
        creationDelay = delay;
    }

    private boolean isFull() {
        return tenants.values().stream()
                        .filter(tenant -> !tenant.lifecycle.isPurged())
                        .count()
                >= tenantQuota;
    }

    /** With the random name that the vendor gives at first; none when the quota is used up. */
    Optional<Tenant> createUnlessFull() {
        synchronized (creating) {
            return isFull()
                    ? Optional.empty()
                    : Optional.of(maker.make(this, Ids.label(), clock.instant().plus(creationDelay)));
        }
    }

    List<Tenant> tenants() {
        return List.copyOf(tenants.values());
    }

    @Nullable
    Tenant byId(String id) {
        return tenants.values().stream()
                .filter(tenant -> Objects.equals(tenant.id, id) && !tenant.lifecycle.isPurged())
                .findFirst()
                .orElse(null);
    }
}
