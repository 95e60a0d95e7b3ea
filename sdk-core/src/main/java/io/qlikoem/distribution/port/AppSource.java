package io.qlikoem.distribution.port;

import io.qlikoem.distribution.AppSelection;
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
}
