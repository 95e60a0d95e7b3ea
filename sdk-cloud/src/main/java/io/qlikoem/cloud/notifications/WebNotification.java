package io.qlikoem.cloud.notifications;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A message to the client's user. */
@Value.Immutable
@QlikModel
public interface WebNotification {
    /** The message's id. */
    String id();

    /** The text. */
    String body();

    /** Whether it was read. */
    default boolean read() {
        return false;
    }

    /** What happened: {@code publish}, {@code delete} ... */
    Optional<String> action();

    /** To what it happened: {@code app} ... */
    Optional<String> resourceType();

    /** The thing's id. */
    Optional<String> resourceId();

    /** What of the thing. */
    Optional<String> subResourceType();

    /** The space that the thing lies in. */
    Optional<String> spaceId();

    /** That space's kind. */
    Optional<String> spaceType();

    /** What else is known of it. */
    Optional<RawJson> meta();

    /** When it was sent (UTC). */
    Optional<Instant> createdAt();

    /** Last change (UTC). */
    Optional<Instant> updatedAt();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableWebNotification.Builder {}
}
