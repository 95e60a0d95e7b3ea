package io.qlikoem.cloud.apps;

import io.qlikoem.json.QlikModel;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** What is known about an object of an app. */
@Value.Immutable
@QlikModel
public interface AppObjectAttributes {
    /** The object's id, unique in its app. */
    String id();

    /** The name. */
    Optional<String> name();

    /** The description. */
    Optional<String> description();

    /** Its owner. */
    Optional<String> ownerId();

    /** What it shows: {@code sheet}, {@code masterobject} ... Text, because the vendor adds kinds at any time. */
    Optional<String> objectType();

    /** What it is to the engine. */
    Optional<AppObjectType> genericType();

    /** Whether it is part of the app proper and not of its community. */
    default boolean approved() {
        return false;
    }

    /** When it was published to other users (UTC). */
    Optional<Instant> publishedAt();

    /** When it was made (UTC). */
    Optional<Instant> createdAt();

    /** Last change (UTC). */
    Optional<Instant> updatedAt();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAppObjectAttributes.Builder {}
}
