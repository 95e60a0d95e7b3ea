package io.qlikoem.sandbox;

import io.qlikoem.sandbox.internal.cloud.Tenant;
import io.qlikoem.sandbox.internal.content.Content;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A cloud tenant: its address, what is in it, and situations to put it into. Thread-safe. */
public final class SandboxTenant {

    private final String name;
    private final Supplier<URI> url;
    private final Supplier<URI> hostUrl;
    private final Tenant tenant;
    private final LongSupplier requests;

    SandboxTenant(String name, Supplier<URI> url, Supplier<URI> hostUrl, Tenant tenant, LongSupplier requests) {
        this.name = name;
        this.url = url;
        this.hostUrl = hostUrl;
        this.tenant = tenant;
        this.requests = requests;
    }

    public String name() {
        return name;
    }

    /** The tenant's own port on loopback, opened when it is first asked for; needs no name resolution. */
    public URI url() {
        return url.get();
    }

    /** The tenant by its host name, at the port that all hosts of the cloud share. The JVM does not resolve it: the client must be told that it is loopback. */
    public URI hostUrl() {
        return hostUrl.get();
    }

    /** The tenant's id, which the token's user reports too. */
    public String id() {
        return tenant.id();
    }

    public List<CloudSpace> spaces() {
        return tenant.spaceStates().stream()
                .map(space -> new CloudSpace(space.id(), space.name(), space.type()))
                .toList();
    }

    public List<CloudApp> apps() {
        return tenant.appStates().stream()
                .map(app -> new CloudApp(
                        app.id(),
                        app.name(),
                        app.spaceId(),
                        app.spaceName(),
                        app.spaceType(),
                        app.originAppId(),
                        app.publishTime(),
                        app.lastReloadTime(),
                        app.sha256(),
                        app.bytes()))
                .toList();
    }

    /**
     * The app with this id.
     *
     * @throws NoSuchElementException when there is none
     */
    public CloudApp app(String appId) {
        return apps().stream()
                .filter(app -> app.id().equals(appId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("Tenant " + name + " has no app " + appId));
    }

    public List<CloudApp> publishedApps() {
        return apps().stream().filter(CloudApp::isPublished).toList();
    }

    public List<CloudApp> appsIn(String spaceName) {
        return apps().stream().filter(app -> spaceName.equals(app.spaceName())).toList();
    }

    /** The stored bytes of an app; the caller closes the stream. */
    public InputStream openContent(String appId) throws IOException {
        return tenant.open(appId);
    }

    /** Adds a space that the tenant's administrator owns, so that the SDK's client has no role in it yet. */
    public CloudSpace addSpace(String spaceName, String type) {
        return new CloudSpace(tenant.addSpace(spaceName, type), spaceName, type);
    }

    /** Puts an app into a space as somebody else did; in a managed space it counts as published. */
    public CloudApp addApp(String spaceName, AppSpec spec) {
        return add(spaceName, spec, null);
    }

    /** Puts a published app into a managed space, with the id of the app it is said to come from. */
    public CloudApp addPublishedApp(String spaceName, AppSpec spec, String originAppId) {
        return add(spaceName, spec, originAppId);
    }

    private CloudApp add(String spaceName, AppSpec spec, @Nullable String originAppId) {
        Instant reloaded = spec.lastReloadTime();
        Content content = spec.source()
                .content(UUID.randomUUID().toString(), spec.name(), 1, reloaded == null ? Instant.now() : reloaded);
        return app(tenant.addApp(spec.name(), content, spaceName, originAppId));
    }

    /** As if somebody had deleted it by hand. */
    public void deleteApp(String appId) {
        tenant.deleteApp(appId);
    }

    /**
     * As if the customer's administrator had deleted the space with all that is in it.
     *
     * @throws NoSuchElementException when there is none
     */
    public void deleteSpace(String spaceName) {
        tenant.deleteSpace(spaceName);
    }

    /**
     * Temporary contents whose time is not over, complete or not. The platform has no call that removes one: it goes when
     * its time is over.
     */
    public int temporaryContents() {
        return tenant.uploadCount();
    }

    /** Every request answers 401 {@code TENANT_DISABLED} until {@link #enable()}. */
    public void disable() {
        tenant.disable(true);
    }

    /** {@code active}, {@code disabled} or, after its purge, {@code deleted}. */
    public String status() {
        return tenant.status();
    }

    public void enable() {
        tenant.disable(false);
    }

    /** All tokens issued so far answer 401 from now on. */
    public void revokeTokens() {
        tenant.revokeTokens();
    }

    /** Changes made from now on reach the items index after this time. */
    public void itemsDelay(Duration delay) {
        tenant.itemsDelay(delay);
    }

    /** Forgets the requests counted so far. */
    public void resetRateLimits() {
        tenant.resetRates();
    }

    /**
     * Accepts a further OAuth client.
     *
     * @param tenantAdmin whether its bot user is an administrator, as that of the region's client is
     */
    public void addClient(String clientId, String clientSecret, boolean tenantAdmin) {
        tenant.addClient(clientId, clientSecret, tenantAdmin);
    }

    /** The users, bots included, as the platform shows them. */
    public List<Map<String, @Nullable Object>> users() {
        return tenant.userStates();
    }

    /**
     * Simple resources of one type as the platform shows them: {@code groups}, {@code roles}, {@code identity-providers},
     * {@code csp-origins}, {@code web-integrations}, {@code themes}, {@code extensions}, {@code brands}, {@code webhooks},
     * {@code automations}, {@code conditions}, {@code data-alerts} or {@code tasks}.
     */
    public List<Map<String, @Nullable Object>> resources(String type) {
        return tenant.recordStates(type);
    }

    /** What was sent to webhooks so far and what became of it, oldest first. */
    public List<Map<String, @Nullable Object>> webhookDeliveries() {
        return tenant.webhookDeliveries();
    }

    /** How long reloads take by the sandbox's clock; at first no time at all. */
    public void reloadDuration(Duration duration) {
        tenant.reloadDuration(duration);
    }

    /** The next reloads fail and leave their app alone. */
    public void failReloads(int times) {
        tenant.failReloads(times);
    }

    /** Requests that reached this tenant so far. */
    public long requestCount() {
        return requests.getAsLong();
    }

    @Override
    public String toString() {
        return "SandboxTenant[" + name + "]";
    }
}
