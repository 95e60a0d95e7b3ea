package io.qlikoem.onprem.app;

import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Apps that the site wrote onto its own disk. */
@Value.Immutable
@QlikModel
public interface AppsExportResponse {
    /** What the caller named the export. */
    String exportToken();

    /** The apps. */
    List<String> appIds();

    /** The folder on the site's disk; nothing to download. */
    Optional<String> downloadPath();

    /** Whether the export was stopped before it was complete. */
    default boolean cancelled() {
        return false;
    }

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an answer. */
    final class Builder extends ImmutableAppsExportResponse.Builder {}
}
