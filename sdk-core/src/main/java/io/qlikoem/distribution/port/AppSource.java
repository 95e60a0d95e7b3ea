package io.qlikoem.distribution.port;

import io.qlikoem.distribution.AppSelection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where apps come from: a client-managed site.
 *
 * <p>Thread-safe. Methods block and throw {@link io.qlikoem.error.QlikException} when the site cannot be asked.
 */
public interface AppSource {
    /** How people call the site, for messages: usually its host name. */
    String name();

    /** The apps that the selection names. One look at the site, whatever the number of apps. */
    List<SourceApp> apps(AppSelection selection);

    /** The app as it is now, or empty when the site has it no more. */
    Optional<SourceApp> app(String appId);

    /**
     * Makes the site write the app into a file and starts reading it. May take minutes. The caller closes the result.
     * The answer can be read once; after a broken read the app has to be exported again.
     */
    AppExport export(SourceApp app);

    /**
     * What the apps are now, for comparing with what they were. Unless a source knows better it reads all apps.
     *
     * @param changedSince leaves out apps whose last change of any kind was before (by the site's clock); more may be given
     */
    default List<AppReading> readings(Optional<Instant> changedSince) {
        return apps(AppSelection.everyApp()).stream()
                .map(app -> new AppReading(app.id(), app.name(), app.version()))
                .toList();
    }

    /** Reloads that failed at that time or later (by the site's clock); none where a source does not know. */
    default List<FailedReload> failedReloads(Instant since) {
        return List.of();
    }
}
