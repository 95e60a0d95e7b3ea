package io.qlikoem.onprem.app;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A finished or cancelled export. */
@Value.Immutable
@QlikModel
public interface AppExportResponse {
    /** What the caller named the export. */
    String exportToken();

    /** The app. */
    String appId();

    /**
     * Where the file waits, without the site's address: already encoded, beside {@code /qrs}, with the node that holds it
     * as a query. Good for one download by the user who exported. Empty after a cancellation.
     */
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
    final class Builder extends ImmutableAppExportResponse.Builder {}
}
