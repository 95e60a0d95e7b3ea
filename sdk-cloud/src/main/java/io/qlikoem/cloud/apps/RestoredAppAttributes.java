package io.qlikoem.cloud.apps;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What is known about an app that was brought back. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface RestoredAppAttributes {
    /** The id, the same as before. */
    String id();

    /** The name. */
    String name();

    /** The description. */
    Optional<String> description();

    /** The space that it lies in; absent or empty for a personal app. */
    Optional<String> spaceId();

    /** Its owner. */
    Optional<String> ownerId();

    /** The app that it was published from; absent or empty for one that was not published. */
    Optional<String> originAppId();

    /** What it is used for. */
    Optional<AppUsage> usage();

    /** How it is, in the vendor's words, which its definition does not list. */
    Optional<String> state();

    /** End of the reload that made its data (UTC). */
    Optional<Instant> reloadedAt();

    /** When it was made (UTC). */
    Optional<Instant> createdAt();

    /** Last change (UTC). */
    Optional<Instant> updatedAt();

    /** Whether it restricts rows by user. */
    default boolean hasSectionAccess() {
        return false;
    }

    /** Everything else, as it came. */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableRestoredAppAttributes.Builder {}
}
