package io.qlikoem.sandbox;

import io.qlikoem.sandbox.internal.cloud.ConsoleHost;
import io.qlikoem.sandbox.internal.cloud.RateSettings;
import io.qlikoem.sandbox.internal.cloud.Region;
import io.qlikoem.sandbox.internal.cloud.RegionCode;
import io.qlikoem.sandbox.internal.cloud.Tenant;
import io.qlikoem.sandbox.internal.content.BlobStore;
import io.qlikoem.sandbox.internal.tls.Authority;
import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Callbacks;
import io.qlikoem.sandbox.internal.wire.Door;
import io.qlikoem.sandbox.internal.wire.Reply;
import io.qlikoem.sandbox.internal.wire.WireServer;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;

/**
 * The hosts of the cloud: regions with their tenants, and the console. Thread-safe.
 *
 * <p>One port serves them all by name. A port of its own is opened for a host when its address without a name is asked for, so that
 * a thousand tenants cost one port and one thread.
 */
final class CloudHosts {

    static final String CONSOLE = "console.sandbox.localhost";

    private final SandboxOptions options;
    private final AdjustableClock clock;
    private final BlobStore blobs;
    private final Callbacks callbacks;
    private final RequestLog requests;
    private final Opener opener;
    private final SSLContext tls;
    private final Map<RegionCode, Region> regions = new EnumMap<>(RegionCode.class);
    private final List<SandboxTenant> tenants = new CopyOnWriteArrayList<>();
    private final Map<String, SandboxTenant> tenantsByName = new ConcurrentHashMap<>();
    private final Map<String, URI> ownUrls = new ConcurrentHashMap<>();
    private final ConsoleHost console;

    CloudHosts(
            SandboxOptions options,
            AdjustableClock clock,
            BlobStore blobs,
            Callbacks callbacks,
            RequestLog requests,
            Authority authority,
            Opener opener) {
        this.options = options;
        this.clock = clock;
        this.blobs = blobs;
        this.callbacks = callbacks;
        this.requests = requests;
        this.opener = opener;
        String[] names = Stream.concat(
                        Stream.of(CONSOLE), Arrays.stream(RegionCode.values()).map(code -> "*" + code.domain()))
                .toArray(String[]::new);
        this.tls = authority.serverContext(authority.issueServer(names));
        this.console = new ConsoleHost(clock, rates(), options.tokenLifetime(), this::regions);
    }

    /** Listens on a port. */
    @FunctionalInterface
    interface Opener {
        WireServer open(int port, SSLContext tls, Door door);
    }

    private synchronized List<Region> regions() {
        return List.copyOf(regions.values());
    }

    SandboxConsole console() {
        return new SandboxConsole(console, this);
    }

    /**
     * The region of this name, made if it is not there.
     *
     * @throws IllegalArgumentException when the vendor has no such region
     */
    synchronized SandboxRegion region(String name) {
        return new SandboxRegion(regionOf(name), this);
    }

    private synchronized Region regionOf(String name) {
        RegionCode code = Arrays.stream(RegionCode.values())
                .filter(known -> known.host().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Region must be one of "
                        + Arrays.stream(RegionCode.values())
                                .map(RegionCode::host)
                                .toList() + " but was " + name));
        return regions.computeIfAbsent(
                code,
                key -> new Region(code, clock, rates(), options.tokenLifetime(), (region, label, from) -> {
                    add(region, label, from);
                    return Objects.requireNonNull(region.tenantNamed(label));
                }));
    }

    List<SandboxTenant> tenants() {
        return List.copyOf(tenants);
    }

    SandboxTenant addTenant(Region region, String name) {
        SandboxOptions.checkName(name);
        return add(region, name, clock.instant());
    }

    private synchronized SandboxTenant add(Region region, String name, Instant answersFrom) {
        if (tenantsByName.containsKey(name)) {
            throw new IllegalArgumentException("The sandbox already has a tenant " + name);
        }
        Tenant tenant = new Tenant(
                new Tenant.Settings(name, region.code(), options.itemsDelay(), options.tokenLifetime(), rates()),
                clock,
                answersFrom,
                blobs,
                callbacks);
        clock.onAdvance(tenant::settle);
        region.add(tenant);
        int port = options.port() == 0 ? 0 : options.port() + 2 + tenants.size();
        SandboxTenant added = new SandboxTenant(
                name,
                () -> ownUrl(name, port, () -> reachable(tenant, name)),
                () -> url(name + region.code().domain()),
                tenant,
                () -> requests.count(name));
        tenants.add(added);
        tenantsByName.put(name, added);
        if (port != 0) {
            added.url();
        }
        return added;
    }

    URI registerUrl(Region region) {
        String name = "register" + region.code().domain();
        return ownUrl(name, 0, () -> register(region));
    }

    URI consoleUrl() {
        return ownUrl(CONSOLE, 0, this::consolePlace);
    }

    /** By name at the port that all share. */
    URI url(String hostName) {
        URI shared = ownUrl("*", 0, () -> unknown("localhost"));
        return URI.create("https://" + hostName + ":" + shared.getPort());
    }

    /** Who answers when the request names no host of the cloud. */
    @FunctionalInterface
    private interface Owner {
        Door.Place place();
    }

    private URI ownUrl(String key, int port, Owner owner) {
        return ownUrls.computeIfAbsent(key, unused -> {
            WireServer server = opener.open(port, tls, call -> place(call, owner));
            return URI.create("https://localhost:" + server.port());
        });
    }

    private Door.Place place(Call call, Owner owner) {
        String host = call.hostName();
        if (host.equals(CONSOLE)) {
            return consolePlace();
        }
        for (Region region : regions()) {
            if (host.equals("register" + region.code().domain())) {
                return register(region);
            }
            if (host.endsWith(region.code().domain())) {
                Tenant tenant = region.tenantAt(host);
                return tenant == null ? unknown(host) : new Door.Place(tenant.name(), tenant.endpoint());
            }
        }
        return host.endsWith(".sandbox.localhost") ? unknown(host) : owner.place();
    }

    private Door.Place consolePlace() {
        return new Door.Place("console", console);
    }

    private static Door.Place register(Region region) {
        return new Door.Place("register." + region.code().host(), region.register());
    }

    private static Door.Place reachable(Tenant tenant, String name) {
        return tenant.isReachable() ? new Door.Place(name, tenant.endpoint()) : unknown(name);
    }

    private static Door.Place unknown(String host) {
        return new Door.Place("unknown", call -> Reply.text(404, "No tenant " + host.toLowerCase(Locale.ROOT)));
    }

    private RateSettings rates() {
        return new RateSettings(
                options.enforceRateLimits(),
                options.tier1PerMinute(),
                options.tier2PerMinute(),
                options.uploadsPerMinute(),
                options.rateWindow());
    }
}
