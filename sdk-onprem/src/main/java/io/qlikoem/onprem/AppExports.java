package io.qlikoem.onprem;

import io.qlikoem.distribution.port.AppExport;
import io.qlikoem.distribution.port.SourceApp;
import io.qlikoem.error.QlikTransportException;
import io.qlikoem.http.RawApi;
import io.qlikoem.onprem.app.AppApi;
import io.qlikoem.onprem.app.AppExportResponse;
import io.qlikoem.onprem.app.ExportScope;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import okhttp3.Response;

/**
 * The two calls of an export: the site writes the file, then gives it out. The file can be fetched once, and only by who
 * exported it, so neither call is ever repeated here; whoever wants the app exports it again.
 */
final class AppExports {
    private final AppApi apps;
    private final RawApi downloads;
    private final String peer;
    private final Optional<ExportScope> scope;
    private final Semaphore writing;

    /** {@code downloads} must not repeat a request. */
    AppExports(AppApi apps, RawApi downloads, String peer, Optional<ExportScope> scope, int atMost) {
        this.apps = apps;
        this.downloads = downloads;
        this.peer = peer;
        this.scope = scope;
        this.writing = new Semaphore(atMost, true);
    }

    AppExport export(SourceApp app) {
        String path = downloadPath(write(app));
        // The path comes encoded and names the node that holds the file, so it is used as it is. Compressed content
        // would
        // be hashed and counted as something else than the file.
        Response response = downloads.call("GET", path).header("Accept-Encoding", "identity").longCall().stream();
        String encoding = response.header("Content-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            response.close();
            throw unusable("GET", path, "a file in " + encoding + " encoding that was not asked for");
        }
        String type = response.header("Content-Type", "");
        if (type != null && type.toLowerCase(Locale.ROOT).startsWith("text/html")) {
            // A reverse proxy's page with status 200 was seen; it must never be delivered as an app.
            response.close();
            throw unusable("GET", path, "a web page in place of the app's file");
        }
        return new AppDownload(response);
    }

    private AppExportResponse write(SourceApp app) {
        try {
            writing.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw QlikTransportException.of(
                    "POST",
                    "qrs/app/{id}/export/{token}",
                    peer,
                    new InterruptedIOException("interrupted while another export kept the site busy"));
        }
        try {
            return apps.export(app.id(), UUID.randomUUID(), false, scope.orElseGet(() -> scopeFor(app)));
        } finally {
            writing.release();
        }
    }

    private static ExportScope scopeFor(SourceApp app) {
        return app.stream().isPresent() ? ExportScope.APPROVED : ExportScope.ALL;
    }

    private String downloadPath(AppExportResponse answer) {
        if (answer.cancelled()) {
            throw unusable("POST", "qrs/app/{id}/export/{token}", "the export was cancelled");
        }
        return answer.downloadPath()
                .filter(path -> !path.isBlank())
                .orElseThrow(
                        () -> unusable("POST", "qrs/app/{id}/export/{token}", "an export without a download path"));
    }

    private QlikTransportException unusable(String method, String operation, String problem) {
        return QlikTransportException.unreadable(method, operation, peer, problem, new IOException(problem));
    }
}
