package io.qlikoem.onprem.app;

import io.qlikoem.json.QlikModel;
import io.qlikoem.onprem.stream.StreamCondensed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An app as lists name it: no owner, tags, custom properties, size or reload time. */
@Value.Immutable
@QlikModel
public interface AppCondensed {
    /** The site's id of the app. */
    String id();

    /** Not unique on a site. */
    String name();

    /** Whether it is in a stream. */
    default boolean published() {
        return false;
    }

    /** When it was published (UTC). */
    Optional<Instant> publishTime();

    /** The stream that it is in. */
    Optional<StreamCondensed> stream();

    /** The engine that saved it last: {@code 12.688.0}. */
    Optional<String> savedInProductVersion();

    /** The same for all apps that one version of the engine saved; no hash of the content. */
    Optional<String> migrationHash();

    /** Whether a node can open it. */
    default AppAvailability availabilityStatus() {
        return AppAvailability.NOT_APPLICABLE;
    }

    /** What the caller may do with it; only filled when asked for. */
    List<String> privileges();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an app. */
    final class Builder extends ImmutableAppCondensed.Builder {}
}
