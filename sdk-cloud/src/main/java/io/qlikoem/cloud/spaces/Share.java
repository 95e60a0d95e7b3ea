package io.qlikoem.cloud.spaces;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** One resource of a space shared with somebody. */
@Value.Immutable
@QlikModel
public interface Share {
    /** Opaque. */
    String id();

    /** With whom. */
    ShareType type();

    /** The user's or group's id. */
    String assigneeId();

    /** What is shared. */
    String resourceId();

    /** {@code app}. */
    String resourceType();

    /** Its name. */
    Optional<String> resourceName();

    /** {@code consumer}, {@code contributor}, {@code basicconsumer}. */
    List<String> roles();

    /** The space. */
    String spaceId();

    /** Whether it does not count. */
    Optional<Boolean> disabled();

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
    final class Builder extends ImmutableShare.Builder {}
}
