package io.qlikoem.cloud.spaces;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A space as the tenant reports it. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface Space {
    /** Opaque. */
    String id();

    /** Unique in the tenant. */
    String name();

    /** What it is for. */
    SpaceType type();

    /** The owner has every role without being a member. */
    Optional<String> ownerId();

    /** The tenant that it belongs to. */
    Optional<String> tenantId();

    /** The description; may be the empty text. */
    Optional<String> description();

    /** What the client that asks may do here. */
    Optional<SpaceMeta> meta();

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
    final class Builder extends ImmutableSpace.Builder {}
}
