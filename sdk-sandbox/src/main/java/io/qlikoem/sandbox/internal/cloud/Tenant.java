package io.qlikoem.sandbox.internal.cloud;

import io.qlikoem.sandbox.internal.content.Blob;
import io.qlikoem.sandbox.internal.content.BlobStore;
import io.qlikoem.sandbox.internal.content.Content;
import io.qlikoem.sandbox.internal.wire.Callbacks;
import io.qlikoem.sandbox.internal.wire.Endpoint;
import io.qlikoem.sandbox.internal.wire.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** State of one tenant. Apps and spaces are read and changed under {@link #locked}. */
public final class Tenant {

    /** The one licence that all tenants belong to. */
    static final String LICENCE = "sandbox-licence-key";

    final Settings settings;
    final Clock clock;
    final BlobStore blobs;
    final String id = Ids.opaque32();
    final Instant created;
    final CloudUser admin;
    final Map<String, CloudUser> users = new ConcurrentHashMap<>();
    final Map<String, Space> spaces = new LinkedHashMap<>();
    final Map<String, App> apps = new LinkedHashMap<>();
    final ItemsIndex items;
    final Tokens tokens;
    final RateLimits rates;
    final Map<String, Upload> uploads = new ConcurrentHashMap<>();
    final OAuthClients clients = new OAuthClients();
    final Lifecycle lifecycle;
    private final Map<String, Map<String, Map<String, @Nullable Object>>> records = new ConcurrentHashMap<>();
    final Map<String, @Nullable Object> attributes;
    final Audits audits;
    final Sessions sessions;
    final Trash trash;
    final Map<String, @Nullable Object> groupSettings;
    final Reloads reloads;
    final Webhooks webhooks;
    private @Nullable TenantEndpoint endpoint;

    /** How a tenant is made. */
    public record Settings(
            String name, RegionCode region, Duration itemsDelay, Duration tokenLifetime, RateSettings rates) {}

    /** What the sandbox's user sees of an app. */
    public record AppState(
            String id,
            String name,
            @Nullable String spaceId,
            @Nullable String spaceName,
            @Nullable String spaceType,
            String originAppId,
            @Nullable Instant publishTime,
            Instant lastReloadTime,
            String sha256,
            long bytes) {}

    /** What the sandbox's user sees of a space. */
    public record SpaceState(String id, String name, String type) {}

    public Tenant(Settings settings, Clock clock, Instant answersFrom, BlobStore blobs, Callbacks callbacks) {
        this.settings = settings;
        this.clock = clock;
        this.blobs = blobs;
        this.created = Times.now(clock);
        this.lifecycle = new Lifecycle(clock, answersFrom);
        this.audits = new Audits(this);
        this.sessions = new Sessions(clock);
        this.trash = new Trash(clock);
        this.groupSettings = DirectoryCalls.settings(this);
        this.items = new ItemsIndex(clock, settings.itemsDelay());
        this.tokens = new Tokens(clock);
        this.rates = new RateLimits(clock, settings.rates());
        this.reloads = new Reloads(this);
        this.webhooks = new Webhooks(this, callbacks);
        this.attributes = Json.object(
                "name",
                settings.name(),
                "lastUpdated",
                Times.format(created),
                "autoAssignCreateSharedSpacesRoleToProfessionals",
                true,
                "autoAssignPrivateAnalyticsContentCreatorRoleToProfessionals",
                true,
                "autoAssignDataServicesContributorRoleToProfessionals",
                true,
                "enableAnalyticCreation",
                false,
                "enableAppOpeningFeedback",
                false);
        Roles.addTo(this);
        this.admin = addUser(
                "auth0|admin",
                "Tenant Administrator",
                "admin@" + settings.name() + ".example",
                "active",
                null,
                Roles.named(this, Roles.TENANT_ADMIN));
    }

    public String id() {
        return id;
    }

    public String name() {
        return settings.name();
    }

    /** Not when it is still being made, nor when it is purged. */
    public boolean isReachable() {
        return lifecycle.isReachable();
    }

    synchronized <T extends @Nullable Object> T locked(Function<Tenant, T> work) {
        reloads.settle();
        return work.apply(this);
    }

    /** Who answers its callers; made at the first call, so that a tenant that nobody calls stays small. */
    public synchronized Endpoint endpoint() {
        TenantEndpoint made = endpoint;
        if (made == null) {
            made = new TenantEndpoint(this);
            endpoint = made;
        }
        return made;
    }

    /** Accepts an OAuth client. */
    public void addClient(String clientId, String secret, boolean tenantAdmin) {
        clients.add(new CloudClient(clientId, secret), clientId, tenantAdmin);
    }

    /** The bot user of a client; made at the first token. */
    synchronized CloudUser botOf(OAuthClients.Client client) {
        return users.values().stream()
                .filter(user -> client.id().equals(user.clientId()))
                .findFirst()
                .orElseGet(() -> addUser(
                        "qlikbot\\" + client.id(),
                        client.name(),
                        "",
                        "active",
                        client.id(),
                        client.tenantAdmin() ? Roles.named(this, Roles.TENANT_ADMIN) : List.of()));
    }

    /** The one that stays, and the alias if there is one. */
    List<String> hostNames() {
        List<String> names =
                new ArrayList<>(List.of(settings.name() + settings.region().domain()));
        Object alias = attributes.get("hostnames/1");
        if (alias != null) {
            names.add(alias.toString());
        }
        return names;
    }

    CloudUser addUser(
            String subject,
            String name,
            String email,
            String status,
            @Nullable String clientId,
            List<Map<String, @Nullable Object>> roles) {
        CloudUser user = new CloudUser(
                Ids.hex24(), id, subject, name, email, status, clientId, roles, List.of(), Times.now(clock));
        users.put(user.id(), user);
        return user;
    }

    /** Simple resources of one type, by id. Read and changed under the lock. */
    Map<String, Map<String, @Nullable Object>> records(String type) {
        return records.computeIfAbsent(type, key -> new LinkedHashMap<>());
    }

    Map<String, @Nullable Object> json(String origin) {
        Map<String, @Nullable Object> json = Json.object(
                "id",
                id,
                "hostnames",
                hostNames(),
                "createdByUser",
                "",
                "datacenter",
                settings.region().datacenter(),
                "region",
                settings.region().host(),
                "created",
                Times.format(created),
                "status",
                lifecycle.status(),
                "statusLastUpdatedAt",
                Times.format(lifecycle.changed()),
                "links",
                Json.object("self", Json.object("href", origin + "/api/v1/tenants/" + id)));
        json.putAll(attributes);
        json.remove("hostnames/1");
        return json;
    }

    /** Ends the reloads whose time is over. */
    public synchronized void settle() {
        reloads.settle();
    }

    /** How long reloads take from now on. */
    public synchronized void reloadDuration(Duration duration) {
        reloads.settle();
        reloads.duration = duration;
    }

    public synchronized void failReloads(int times) {
        reloads.failing = times;
    }

    public synchronized List<Map<String, @Nullable Object>> webhookDeliveries() {
        return webhooks.deliveries();
    }

    public synchronized List<Map<String, @Nullable Object>> userStates() {
        return users.values().stream().map(user -> user.json("")).toList();
    }

    /** The members that were sent and added of every resource of a type, such as {@code groups}. */
    public synchronized List<Map<String, @Nullable Object>> recordStates(String type) {
        return records(type).values().stream().map(RecordCalls::shown).toList();
    }

    public void disable(boolean disable) {
        if (disable) {
            lifecycle.disable(null);
        } else {
            lifecycle.enable();
        }
    }

    public String status() {
        return lifecycle.status();
    }

    /** Notes for the audits what happened. */
    void audit(String type, String userId, Map<String, @Nullable Object> data) {
        audits.add(type, userId, data);
    }

    public void revokeTokens() {
        tokens.revokeAll();
    }

    public void resetRates() {
        rates.reset();
    }

    public synchronized void itemsDelay(Duration delay) {
        items.delay(delay);
    }

    /** A space that the tenant's administrator owns, not the bot. */
    public synchronized String addSpace(String name, String type) {
        if (!Space.ROLES.containsKey(type)) {
            throw new IllegalArgumentException("A space is shared, managed or data but was " + type);
        }
        Space space = new Space(name, type, "", admin, Times.now(clock));
        spaces.put(space.id, space);
        return space.id;
    }

    /** An app that somebody else put there; published when an origin is given. */
    public synchronized String addApp(String name, Content content, String spaceName, @Nullable String originAppId) {
        try {
            Space space = spaces.values().stream()
                    .filter(candidate -> candidate.name.equals(spaceName))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchElementException("No space " + spaceName));
            App app = new App(name, blobs.keep(content), admin, space, Times.now(clock));
            if (space.isManaged()) {
                app.publishTime = app.created;
                app.originAppId = originAppId == null ? "" : originAppId;
            }
            put(app);
            return app.id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public synchronized void deleteApp(String appId) {
        App app = apps.get(appId);
        if (app == null) {
            throw new NoSuchElementException("Tenant " + settings.name() + " has no app " + appId);
        }
        remove(app);
    }

    /** A space and its apps, as an administrator deletes them. */
    public synchronized void deleteSpace(String spaceName) {
        Space space = spaces.values().stream()
                .filter(candidate -> candidate.name.equals(spaceName))
                .findFirst()
                .orElseThrow(
                        () -> new NoSuchElementException("Tenant " + settings.name() + " has no space " + spaceName));
        apps.values().stream().filter(app -> app.space == space).toList().forEach(this::remove);
        spaces.remove(space.id);
    }

    public int uploadCount() {
        Instant now = clock.instant();
        return (int) uploads.values().stream()
                .filter(upload -> !upload.isExpired(now))
                .count();
    }

    public InputStream open(String appId) throws IOException {
        Blob content = locked(tenant -> {
            App app = apps.get(appId);
            if (app == null) {
                throw new NoSuchElementException("Tenant " + settings.name() + " has no app " + appId);
            }
            return app.content;
        });
        return content.open();
    }

    public synchronized List<SpaceState> spaceStates() {
        return spaces.values().stream()
                .map(space -> new SpaceState(space.id, space.name, space.type))
                .toList();
    }

    public synchronized List<AppState> appStates() {
        reloads.settle();
        return apps.values().stream().map(Tenant::state).toList();
    }

    private static AppState state(App app) {
        Space space = app.space;
        return new AppState(
                app.id,
                app.name,
                space == null ? null : space.id,
                space == null ? null : space.name,
                space == null ? null : space.type,
                app.originAppId,
                app.publishTime,
                app.lastReload,
                app.content.sha256(),
                app.content.size());
    }

    void put(App app) {
        apps.put(app.id, app);
        items.changed(app);
        webhooks.announce("com.qlik.app.created", app);
    }

    void remove(App app) {
        apps.remove(app.id);
        items.removed(app);
        trash.sweep(blobs);
        boolean soft = trash.takes(app);
        if (!soft) {
            blobs.release(app.content);
        }
        webhooks.announce("com.qlik.app.deleted", app);
        webhooks.announce(soft ? "com.qlik.app.softdeleted" : "com.qlik.app.harddeleted", app);
    }
}
