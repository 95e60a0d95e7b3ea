package io.qlikoem.distribution;

import io.qlikoem.distribution.port.SourceApp;
import java.util.concurrent.CompletableFuture;

/** Where deliveries get the files of their apps. Thread-safe. */
interface AppDesk {
    /** The app's file, once it is there. */
    CompletableFuture<? extends ExportedApp> content(SourceApp app);

    /** One delivery of the app has ended. */
    void done(SourceApp app);
}
