package io.qlikoem.cloud.spaces;

import io.qlikoem.json.QlikModel;
import java.util.List;
import org.immutables.value.Value;

/** A member to be added to a space. */
@Value.Immutable
@QlikModel
public interface NewAssignment {
    /** What the member is. */
    AssigneeType type();

    /** The user's or group's id. */
    String assigneeId();

    /** See {@link SpaceRole}. */
    List<String> roles();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNewAssignment.Builder {}
}
