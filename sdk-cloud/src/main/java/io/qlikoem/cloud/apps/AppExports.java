package io.qlikoem.cloud.apps;

import io.qlikoem.cloud.polling.Polling;
import io.qlikoem.cloud.tempcontents.TempContentsApi;
import io.qlikoem.error.QlikTransportException;
import java.io.FileNotFoundException;
import java.util.Optional;
import okhttp3.HttpUrl;
import okhttp3.ResponseBody;
import retrofit2.Response;

/**
 * Gets apps out of a tenant as files: asks for an export and reads what it made, waiting while the file is not complete.
 * Thread-safe; errors are those of {@link io.qlikoem.error.QlikException}.
 *
 * <p>Source: Qlik Cloud REST reference, Apps, "Export a specific app", and Temporary contents, whose download answers 204
 * for a file that is still being written. Published apps cannot be exported.
 */
public final class AppExports {
    private final AppsApi apps;
    private final TempContentsApi files;

    private AppExports(AppsApi apps, TempContentsApi files) {
        this.apps = apps;
        this.files = files;
    }

    /** Exports by these clients, which must be of one tenant. */
    public static AppExports by(AppsApi apps, TempContentsApi files) {
        return new AppExports(apps, files);
    }

    /**
     * Asks for an export.
     *
     * @return the id of the file in the temporary contents, which is kept for an hour
     */
    public String start(String appId, boolean withoutData) {
        Response<Void> made = apps.export(appId, withoutData ? true : null);
        String location = made.headers().get("Location");
        // Only the id is taken: the path has been seen with and without /api before it.
        HttpUrl file = location == null ? null : made.raw().request().url().resolve(location);
        if (file == null || !file.encodedPath().contains("/temp-contents/")) {
            String problem = "its Location does not name a file in the temporary contents";
            throw QlikTransportException.unreadable(
                    "POST",
                    "apps/{appId}/export",
                    "tenant at " + made.raw().request().url().host(),
                    problem,
                    new FileNotFoundException(problem));
        }
        return file.pathSegments().get(file.pathSize() - 1);
    }

    /**
     * Reads an exported file; close it.
     *
     * @param fileId from {@link #start}
     * @param polling how often to ask while the file is not complete, and for how long
     * @return empty when it still was not complete in the end: it can be asked for again
     */
    public Optional<ResponseBody> open(String fileId, Polling polling) {
        return Optional.ofNullable(polling.until(() -> files.downloadIfComplete(fileId), file -> file.code() != 204)
                .body());
    }

    /** Exports an app and reads the file, see {@link #start} and {@link #open(String, Polling)}; close it. */
    public Optional<ResponseBody> open(String appId, boolean withoutData, Polling polling) {
        return open(start(appId, withoutData), polling);
    }
}
