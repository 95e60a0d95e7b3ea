package io.qlikoem.sandbox;

import io.qlikoem.sandbox.internal.content.BlobStore;
import io.qlikoem.sandbox.internal.site.Boot;
import io.qlikoem.sandbox.internal.site.CertificateDoor;
import io.qlikoem.sandbox.internal.site.Deliveries;
import io.qlikoem.sandbox.internal.site.Exports;
import io.qlikoem.sandbox.internal.site.Login;
import io.qlikoem.sandbox.internal.site.Notifications;
import io.qlikoem.sandbox.internal.site.ProxyDoor;
import io.qlikoem.sandbox.internal.site.Qrs;
import io.qlikoem.sandbox.internal.site.Repository;
import io.qlikoem.sandbox.internal.site.SiteSwitches;
import io.qlikoem.sandbox.internal.site.Tickets;
import io.qlikoem.sandbox.internal.tls.Authority;
import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Callbacks;
import io.qlikoem.sandbox.internal.wire.Door;
import io.qlikoem.sandbox.internal.wire.Exchanges;
import io.qlikoem.sandbox.internal.wire.WireServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import okhttp3.tls.Certificates;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/**
 * A client-managed site and any number of cloud tenants on loopback, speaking the vendor's protocols over real TLS.
 *
 * <pre>{@code
 * try (Sandbox sandbox = Sandbox.start(SandboxOptions.defaults().withTenants("acme", "globex"))) {
 *     sandbox.site().addApp(AppSpec.synthetic("Sales", 10_000_000).inStream("Customer dashboards"));
 *     ...
 * }
 * }</pre>
 *
 * <p>Thread-safe. Content is on disk, never whole in memory; a temporary directory is deleted on close.
 */
public final class Sandbox implements AutoCloseable {

    static final String VIRTUAL_PROXY = "oem";
    static final String HEADER_PROXY = "hdr";
    static final String TICKET_PROXY = "tickets";
    static final String USER_HEADER = "hdr-usr";
    private static final String HOME_REGION = "eu";

    private final SandboxOptions options;
    private final AdjustableClock clock;
    private final WorkDirectory directory;
    private final WorkerPool workers = new WorkerPool();
    private final Faults faults = new Faults();
    private final Callbacks callbacks = new Callbacks();
    private final Deliveries deliveries = new Deliveries(callbacks);
    private final Notifications notifications = new Notifications(deliveries);
    private final RequestLog requests;
    private final BlobStore blobs;
    private final SiteKeys siteKeys;
    private final Authority cloudAuthority;
    private final CloudHosts cloud;
    private final SandboxSite site;
    private final List<WireServer> servers = new CopyOnWriteArrayList<>();

    private Sandbox(SandboxOptions options) throws IOException {
        this.options = options;
        this.clock = new AdjustableClock(options.clock());
        this.requests = new RequestLog(clock);
        this.directory = WorkDirectory.open(options.directory());
        this.blobs = new BlobStore(directory.path().resolve("content"), options.fileReuse());
        this.siteKeys = new SiteKeys(clock);
        this.cloudAuthority = Authority.withEllipticKey("sandbox cloud CA");
        this.cloud = new CloudHosts(
                options,
                clock,
                blobs,
                callbacks,
                requests,
                cloudAuthority,
                (port, tls, door) -> serve(port, tls, false, door));
        SandboxSite started;
        try {
            started = startSite();
        } catch (RuntimeException e) {
            stop();
            throw e;
        }
        this.site = started;
    }

    /** Starts with the defaults: one tenant {@code acme}, free ports, a temporary directory. */
    public static Sandbox start() {
        return start(SandboxOptions.defaults());
    }

    /**
     * Starts and listens.
     *
     * @throws UncheckedIOException when a port is taken or the directory cannot be used
     */
    public static Sandbox start(SandboxOptions options) {
        Sandbox sandbox;
        try {
            sandbox = new Sandbox(options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            options.tenants().forEach(sandbox::addTenant);
        } catch (RuntimeException e) {
            sandbox.close();
            throw e;
        }
        return sandbox;
    }

    public SandboxSite site() {
        return site;
    }

    public List<SandboxTenant> tenants() {
        return cloud.tenants();
    }

    /**
     * The tenant of this name.
     *
     * @throws NoSuchElementException when there is none
     */
    public SandboxTenant tenant(String name) {
        return cloud.tenants().stream()
                .filter(tenant -> tenant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("The sandbox has no tenant " + name));
    }

    /** Adds a tenant to the region {@code eu} while the sandbox runs. The region's OAuth client works there too. */
    public SandboxTenant addTenant(String name) {
        return region(HOME_REGION).addTenant(name);
    }

    /**
     * The region {@code us}, {@code eu}, {@code uk}, {@code de}, {@code ap}, {@code sg} or {@code jp}; each has an OAuth client and a
     * register host of its own.
     *
     * @throws IllegalArgumentException when it is none of these
     */
    public SandboxRegion region(String name) {
        return cloud.region(name);
    }

    /** The organization's host. */
    public SandboxConsole console() {
        return cloud.console();
    }

    /** The OAuth client of the region {@code eu}, which every tenant there accepts. */
    public String cloudClientId() {
        return region(HOME_REGION).clientId();
    }

    public String cloudClientSecret() {
        return region(HOME_REGION).clientSecret();
    }

    /** Trust anchor of all hosts of the cloud. */
    public String caPem() {
        return cloudAuthority.pem();
    }

    /**
     * Writes what a client needs: {@code client.pem}, {@code client_key.pem} and {@code root.pem} for the site, {@code ca.pem} for the
     * tenants, and {@code proxy.jwt} with {@code proxy_jwt_key.pem} and {@code proxy_jwt_cert.pem} for the virtual proxy.
     */
    public void writeCredentials(Path target) {
        HeldCertificate jwt = siteKeys.jwtCertificate();
        CredentialFiles.write(
                target,
                Map.of(
                        "client.pem", site.clientPem(),
                        "client_key.pem", site.clientKeyPem(),
                        "root.pem", site.rootPem(),
                        "ca.pem", caPem(),
                        "proxy.jwt", site.jwt(),
                        "proxy_jwt_key.pem", jwt.privateKeyPkcs8Pem(),
                        "proxy_jwt_cert.pem", jwt.certificatePem()));
    }

    /** The newest requests, at most ten thousand, oldest first. */
    public List<RecordedRequest> requests() {
        return requests.newest();
    }

    /** All requests so far, also those that are no longer kept. */
    public long requestCount() {
        return requests.count();
    }

    /** All requests so far that were answered with this status. */
    public long requestCount(int status) {
        return requests.countOfStatus(status);
    }

    /** Bytes of app content that all tenants received so far, retried ones included. */
    public long bytesUploaded() {
        return requests.bytesUploaded();
    }

    public Faults faults() {
        return faults;
    }

    /** Trusts these certificates when site or tenants call back by https; otherwise only what the JVM trusts. */
    public void trustCallbacks(String caPem) {
        HandshakeCertificates trusted = new HandshakeCertificates.Builder()
                .addPlatformTrustedCertificates()
                .addTrustedCertificate(Certificates.decodeCertificatePem(caPem))
                .build();
        callbacks.trust(http -> http.sslSocketFactory(trusted.sslSocketFactory(), trusted.trustManager()));
    }

    /** Moves the time of site and tenants on; nobody waits. */
    public void advanceClock(Duration duration) {
        clock.advance(duration);
    }

    /** The time of site and tenants. */
    public Clock clock() {
        return clock;
    }

    @Override
    public synchronized void close() {
        stop();
    }

    private void stop() {
        servers.forEach(WireServer::close);
        callbacks.close();
        workers.close();
        directory.close();
    }

    private SandboxSite startSite() {
        Repository repository = new Repository(clock, notifications);
        clock.onAdvance(repository::settle);
        SiteSwitches switches = new SiteSwitches();
        Exports exports = new Exports(repository, switches, blobs);
        Boot boot = new Boot(clock, callbacks);
        clock.onAdvance(boot::settle);
        Qrs qrs = new Qrs(repository, exports, notifications, blobs, boot);
        Tickets tickets = new Tickets(clock);
        List<ProxyDoor> proxies = List.of(
                new ProxyDoor(VIRTUAL_PROXY, qrs, Login.jwt(siteKeys::jwt), clock),
                new ProxyDoor(HEADER_PROXY, qrs, Login.header(USER_HEADER), clock),
                new ProxyDoor(TICKET_PROXY, qrs, Login.ticket(TICKET_PROXY, tickets), clock));
        Door.Place sitePlace = new Door.Place("site", new CertificateDoor(qrs));
        Door.Place ticketPlace = new Door.Place("tickets", tickets);
        SSLContext tls = siteKeys.authority().serverContext(siteKeys.authority().issueServer("sandbox"));
        WireServer siteServer =
                serve(options.port(), tls, true, call -> call.path().startsWith("/qps/") ? ticketPlace : sitePlace);
        boot.closes(siteServer);
        WireServer proxyServer =
                serve(options.port() == 0 ? 0 : options.port() + 1, tls, false, call -> proxyFor(call, proxies));
        return new SandboxSite(
                URI.create("https://localhost:" + siteServer.port()),
                URI.create("https://localhost:" + proxyServer.port()),
                siteKeys,
                repository,
                exports,
                switches,
                new SandboxNotifications(notifications, deliveries),
                boot,
                proxies);
    }

    /** The virtual proxy of the path's prefix; another prefix is refused by whichever is asked. */
    private static Door.Place proxyFor(Call call, List<ProxyDoor> proxies) {
        ProxyDoor door =
                proxies.stream().filter(each -> each.isOurs(call)).findFirst().orElse(proxies.get(0));
        return new Door.Place("proxy", door);
    }

    private WireServer serve(int port, SSLContext tls, boolean clientCertificate, Door door) {
        WireServer server =
                WireServer.start(port, tls, clientCertificate, workers, new Exchanges(door, faults::next, requests));
        servers.add(server);
        return server;
    }
}
