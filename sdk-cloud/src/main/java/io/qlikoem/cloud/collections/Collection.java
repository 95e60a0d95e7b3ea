package io.qlikoem.cloud.collections;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Entries of the catalogue that belong together for somebody. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface Collection {
    /** The collection's id. */
    String id();

    /** The name, unique for its maker and kind. */
    String name();

    /** Who sees it. */
    CollectionType type();

    /** The description. */
    Optional<String> description();

    /** How many entries it has, those that the client may not see too. */
    default long itemCount() {
        return 0;
    }

    /** Whether no more fit in. */
    default boolean full() {
        return false;
    }

    /** Who made it. */
    Optional<String> creatorId();

    /** When it was made (UTC). */
    Optional<Instant> createdAt();

    /** Last change (UTC). */
    Optional<Instant> updatedAt();

    /** Everything else, as it came. */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableCollection.Builder {}
}
