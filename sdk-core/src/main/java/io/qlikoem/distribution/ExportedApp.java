package io.qlikoem.distribution;

import io.qlikoem.distribution.port.AppContent;
import io.qlikoem.distribution.port.SourceApp;
import java.time.Instant;
import java.util.Optional;

/** An exported app that deliveries can be made of, wherever its file is. */
interface ExportedApp extends AppContent {
    /** The app in the version that the file holds. */
    SourceApp app();

    /** When the export was asked for, where that is known. */
    Optional<Instant> exportBegan();

    /** When the file was whole. */
    Instant exportedAt();

    /** Since when it was to be delivered: what a tenant has got of later reloads since then was not to be overtaken. */
    default Instant askedFor() {
        return exportedAt();
    }
}
