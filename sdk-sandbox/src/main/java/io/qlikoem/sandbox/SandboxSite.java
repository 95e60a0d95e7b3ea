package io.qlikoem.sandbox;

import io.qlikoem.sandbox.internal.site.Boot;
import io.qlikoem.sandbox.internal.site.Exports;
import io.qlikoem.sandbox.internal.site.ProxyDoor;
import io.qlikoem.sandbox.internal.site.Repository;
import io.qlikoem.sandbox.internal.site.SiteSwitches;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The client-managed site: its doors, its apps, and the oddities that can be switched on. Thread-safe. */
public final class SandboxSite {

    private final URI url;
    private final URI proxyUrl;
    private final SiteKeys keys;
    private final Repository repository;
    private final Exports exports;
    private final SiteSwitches switches;
    private final SandboxNotifications notifications;
    private final Boot boot;
    private final List<ProxyDoor> proxies;
    private final Map<String, SandboxApp> handles = new ConcurrentHashMap<>();

    SandboxSite(
            URI url,
            URI proxyUrl,
            SiteKeys keys,
            Repository repository,
            Exports exports,
            SiteSwitches switches,
            SandboxNotifications notifications,
            Boot boot,
            List<ProxyDoor> proxies) {
        this.url = url;
        this.proxyUrl = proxyUrl;
        this.keys = keys;
        this.repository = repository;
        this.exports = exports;
        this.switches = switches;
        this.notifications = notifications;
        this.boot = boot;
        this.proxies = proxies;
    }

    /** The door that wants a client certificate and {@code X-Qlik-User}, as port 4242 does. */
    public URI url() {
        return url;
    }

    /** The door of the proxy, without the prefix of the virtual proxy. */
    public URI proxyUrl() {
        return proxyUrl;
    }

    /** Prefix of the virtual proxy that takes JWTs. */
    public String virtualProxy() {
        return Sandbox.VIRTUAL_PROXY;
    }

    /** Prefix of the virtual proxy that believes the header {@code hdr-usr}: {@code ACME\\jane}. */
    public String headerProxy() {
        return Sandbox.HEADER_PROXY;
    }

    /** Prefix of the virtual proxy that takes tickets of {@link #proxyServiceUrl()}. */
    public String ticketProxy() {
        return Sandbox.TICKET_PROXY;
    }

    /** Where tickets are given out to who has the client certificate; port 4243 of a real site. */
    public URI proxyServiceUrl() {
        return url;
    }

    /** A token for the virtual proxy: user {@code INTERNAL\sa_api}, good for a year. */
    public String jwt() {
        return jwt("INTERNAL", "sa_api", Duration.ofDays(365));
    }

    /** A token for another user or another time; a negative time gives one that has expired. */
    public String jwt(String userDirectory, String userId, Duration lifetime) {
        return keys.jwt().sign(userDirectory, userId, lifetime);
    }

    /** Trust anchor of both doors. */
    public String rootPem() {
        return keys.rootPem();
    }

    public String clientPem() {
        return keys.clientPem();
    }

    /** The client certificate's key as the vendor exports it: PKCS#1, CRLF line ends. */
    public String clientKeyPem() {
        return keys.clientKeyPem();
    }

    /** Adds an app; stream, tags and custom properties that are not there are made. */
    public SandboxApp addApp(AppSpec spec) {
        String id = repository.addApp(new Repository.NewApp(
                spec.name(), spec.source(), spec.lastReloadTime(), spec.stream(), spec.tags(), spec.properties()));
        return handle(id);
    }

    public List<SandboxApp> apps() {
        return repository.appIds().stream().map(this::handle).toList();
    }

    /**
     * The app with this id, or the first with this name.
     *
     * @throws java.util.NoSuchElementException when there is none
     */
    public SandboxApp app(String idOrName) {
        return handle(repository.state(idOrName).id());
    }

    /** Gives the app other content and a later reload time. */
    public SandboxApp reload(String idOrName) {
        repository.reload(idOrName);
        return app(idOrName);
    }

    public void removeApp(String idOrName) {
        repository.remove(idOrName);
    }

    /** Changes the metadata only: the modified date moves, the reload time does not. */
    public void renameApp(String idOrName, String name) {
        repository.rename(idOrName, name);
    }

    public void setTags(String idOrName, String... tags) {
        repository.setTags(idOrName, List.of(tags));
    }

    public void setCustomProperty(String idOrName, String property, String... values) {
        repository.setProperty(idOrName, property, List.of(values));
    }

    /** Moves the app into this stream. */
    public void publish(String idOrName, String stream) {
        repository.move(idOrName, stream);
    }

    public void unpublish(String idOrName) {
        repository.move(idOrName, null);
    }

    /** Returns the stream's id. */
    public String addStream(String name) {
        return repository.addStream(name);
    }

    /** Returns the tag's id. */
    public String addTag(String name) {
        return repository.addTag(name);
    }

    /** Defines a custom property of apps and returns the definition's id. */
    public String addCustomProperty(String name, String... choiceValues) {
        return repository.addDefinition(name, List.of(choiceValues));
    }

    /** How often each app was exported so far, by app id. */
    public Map<String, Integer> exports() {
        return exports.counts();
    }

    /** How often this app was exported so far. */
    public int exports(String idOrName) {
        return exports.counts().getOrDefault(app(idOrName).id(), 0);
    }

    /** Lists end after 100 entries while the count tells the truth. */
    public void cutListsAt100(boolean on) {
        switches.listsCutAt100 = on;
    }

    /** Downloads come in chunks, without a length. */
    public void chunkedDownloads(boolean on) {
        switches.download = on ? SiteSwitches.Download.CHUNKED : SiteSwitches.Download.CONTENT_LENGTH;
    }

    /** A download without the {@code serverNodeId} of its path is not found. */
    public void requireServerNode(boolean on) {
        switches.downloadNeedsServerNode = on;
    }

    /** The next downloads break off in the middle; they count as served. */
    public void cutDownloads(int times) {
        switches.cutDownloads(times);
    }

    /** Exported files that wait to be fetched. */
    public int waitingDownloads() {
        return exports.waitingCount();
    }

    /** The next exports answer 500. */
    public void failExports(int times) {
        switches.failExports(times);
    }

    /** During the next exports the app is reloaded, and the file holds the new content. */
    public void reloadDuringExports(int times) {
        switches.reloadDuringExports(times);
    }

    /** Exports take this long in real time, unless they are cancelled. */
    public void slowExports(Duration duration) {
        switches.exportDuration = duration;
    }

    /** Ends all sessions of the virtual proxies, as the proxy's restart does. */
    public void forgetSessions() {
        proxies.forEach(ProxyDoor::forgetSessions);
    }

    /** Adds a user and returns the id. */
    public String addUser(String userDirectory, String userId) {
        return repository.addUser(userDirectory, userId);
    }

    /** Adds a reload task of this app and returns its id. */
    public String addTask(String name, String appIdOrName) {
        return addTask(name, appIdOrName, 0);
    }

    /** Adds a reload task that tries again so often after a failure. */
    public String addTask(String name, String appIdOrName, int maxRetries) {
        return repository.addTask(appIdOrName, name, maxRetries);
    }

    /** How long each attempt of a task takes by the sandbox's clock; at first no time at all. */
    public void taskDuration(Duration duration) {
        repository.taskDuration(duration);
    }

    /** The task's next attempts fail and leave the app alone. */
    public void failTask(String taskIdOrName, int times) {
        repository.failTask(taskIdOrName, times);
    }

    public void enableTask(String taskIdOrName, boolean enabled) {
        repository.enableTask(taskIdOrName, enabled);
    }

    /** Ends all runs now, with their retries. */
    public void finishTasks() {
        repository.finishTasks();
    }

    /** The next requests for a script log come too early: 404. */
    public void lateScriptLogs(int times) {
        switches.lateScriptLogs(times);
    }

    /** What the site tells those who subscribed to changes, and what goes wrong with it. */
    public SandboxNotifications notifications() {
        return notifications;
    }

    /** As if the repository service had been restarted: all subscriptions are gone, and nobody is told. */
    public void restartRepository() {
        restartRepository(0);
    }

    /** The same, and the next answers are 503 in plain text because it is still starting. */
    public void restartRepository(int busyAnswers) {
        notifications.forgetSubscriptions();
        switches.boot(busyAnswers);
    }

    /** The same, and until it is up again it does what these say, one after the other, by the sandbox's clock. */
    public void restartRepository(Downtime... phases) {
        notifications.forgetSubscriptions();
        boot.begin(List.of(phases).stream()
                .map(phase -> new Boot.Phase(phase.kind().boot(), phase.time()))
                .toList());
    }

    private SandboxApp handle(String id) {
        return handles.computeIfAbsent(id, key -> new SandboxApp(repository, key));
    }
}
