package io.qlikoem.cloud.spaces;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A member of a space: a user or group and its roles. Each has at most one. */
@Value.Immutable
@QlikModel
public interface SpaceAssignment {
    /** Opaque; not the member's. */
    String id();

    /** What the member is. */
    AssigneeType type();

    /** The user's or group's id. */
    String assigneeId();

    /** See {@link SpaceRole}. */
    List<String> roles();

    /** The space. */
    Optional<String> spaceId();

    /** Everything else, as it came. */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableSpaceAssignment.Builder {}
}
