package io.qlikoem.onprem;

import io.qlikoem.distribution.AppSelection;
import io.qlikoem.distribution.port.AppExport;
import io.qlikoem.distribution.port.AppReading;
import io.qlikoem.distribution.port.AppSource;
import io.qlikoem.distribution.port.FailedReload;
import io.qlikoem.distribution.port.SiteTasks;
import io.qlikoem.distribution.port.SourceApp;
import io.qlikoem.http.ApiConnection;
import io.qlikoem.http.RawApi;
import io.qlikoem.http.Sleeper;
import io.qlikoem.json.Secret;
import io.qlikoem.onprem.about.About;
import io.qlikoem.onprem.about.AboutApi;
import io.qlikoem.onprem.app.AppApi;
import io.qlikoem.onprem.app.QrsApp;
import io.qlikoem.onprem.notification.SiteNotifications;
import io.qlikoem.onprem.query.QrsFilter;
import io.qlikoem.onprem.task.ExecutionResultApi;
import io.qlikoem.onprem.task.ScriptLogApi;
import io.qlikoem.onprem.task.ScriptLogs;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A client-managed Qlik Sense site (QSEoW), reached through its repository service (QRS).
 *
 * <pre>{@code
 * QlikSenseSite site = QlikSenseSite.at(URI.create("https://sense:4242"))
 *         .certificates(Path.of("client.pem"), Path.of("client_key.pem"), Path.of("root.pem"))
 *         .actingAs("INTERNAL", "sa_api")
 *         .build();
 * }</pre>
 *
 * <p>Thread-safe; one per site and user. Opens nothing until the first call. Every call may throw
 * {@link io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://help.qlik.com/en-US/sense-developer/November2025/Subsystems/RepositoryServiceAPI/Content/Sense_RepositoryServiceAPI/RepositoryServiceAPI-Connect-API.htm">Connecting
 *     to the QRS API</a>
 */
public final class QlikSenseSite
        implements SiteContentApis, SiteAdministrationApis, SiteTaskApis, AppSource, AutoCloseable {
    private final String name;
    private final String description;
    private final ApiConnection connection;
    private final AppApi apps;
    private final AppExports exports;
    private final FailedReloads failedReloads;
    private final SiteConnections connections;

    QlikSenseSite(SiteBuilder options, SiteConnections connections) {
        this.name = options.name();
        this.description = options.toString();
        this.connection = connections.calls();
        this.connections = connections;
        this.apps = connection.create(AppApi.class);
        this.exports = new AppExports(
                apps, connections.downloads().raw(), options.peer(), options.exportScope, options.parallelExports);
        this.failedReloads = new FailedReloads(
                options.peer(),
                connection.create(ExecutionResultApi.class),
                new ScriptLogs(connection.create(ScriptLogApi.class), Sleeper.real()));
    }

    /**
     * Starts describing how to reach a site.
     *
     * @param url {@code https://host:4242} for certificates, {@code https://host} for a virtual proxy
     */
    public static SiteBuilder at(URI url) {
        return new SiteBuilder(url);
    }

    /** The site's host name. */
    @Override
    public String name() {
        return name;
    }

    /** What the site says about itself; a cheap way to see whether everything fits together. */
    public About about() {
        return aboutApi().about();
    }

    /** The typed client of what the site says about itself and its interface. */
    public AboutApi aboutApi() {
        return connection.create(AboutApi.class);
    }

    @Override
    public AppApi apps() {
        return apps;
    }

    /**
     * Runs reload tasks and waits for their real end; hand it to {@code distributor.afterReloading}.
     *
     * @param patience how long a task may run
     */
    public SiteTasks reloadTasks(Duration patience) {
        return new SiteReloads(raw(), taskRuns(), patience);
    }

    /**
     * Change notifications that hasten the look at the site; hand them to {@code atEachReload(...).wokenBy}.
     *
     * @param place where {@link SiteNotifications#accept} is mounted, as the site reaches it
     * @param secret the end of the path that the site is told
     */
    public SiteNotifications notifications(URI place, Secret secret) {
        return SiteNotifications.to(notifications(), place, secret);
    }

    /** A client of your own Retrofit interface; its paths begin with {@code qrs/}. */
    @Override
    public <T> T api(Class<T> apiInterface) {
        return connection.create(apiInterface);
    }

    /** Any other call: {@code site.raw().get("qrs/about/api/enums")}. Identity, xrfkey, retries and errors are as usual. */
    public RawApi raw() {
        return connection.raw();
    }

    /** The apps that the selection names; one call, or a few when it has very many names. */
    @Override
    public List<SourceApp> apps(AppSelection selection) {
        Map<String, SourceApp> found = new LinkedHashMap<>();
        for (Optional<QrsFilter> filter : SelectionFilters.of(selection)) {
            for (QrsApp app : apps.all(filter.orElse(null))) {
                found.putIfAbsent(app.id(), SourceApps.of(app));
            }
        }
        return found.values().stream().filter(selection::matches).toList();
    }

    @Override
    public Optional<SourceApp> app(String appId) {
        return apps.get(appId).map(SourceApps::of);
    }

    /**
     * Makes the site write the app into a file and starts reading it. Needs the Export right.
     *
     * <p>What goes along besides script and data: of an app in a stream the approved sheets, which are those that it was
     * published with, so that nothing that the site's own users added reaches a customer; of an app that is not in a
     * stream everything, because nothing in it is approved. {@link SiteBuilder#exportScope} says otherwise.
     */
    @Override
    public AppExport export(SourceApp app) {
        return exports.export(app);
    }

    /** A table of four columns, page by page; one that begins at a time has what changed last first, and ends where nothing is new. */
    @Override
    public List<AppReading> readings(Optional<Instant> changedSince) {
        return new AppReadings(apps).since(changedSince);
    }

    @Override
    public List<FailedReload> failedReloads(Instant since) {
        return failedReloads.since(since);
    }

    /**
     * Ends the session at a virtual proxy, because a user can have five, and closes idle connections, unless the transport
     * is shared. The vendor's call ends all sessions that the user has at this virtual proxy; another process that uses the
     * same one opens it again by itself.
     */
    @Override
    public void close() {
        connections.close();
    }

    /** Where it is and as whom it is called. */
    @Override
    public String toString() {
        return description;
    }
}
