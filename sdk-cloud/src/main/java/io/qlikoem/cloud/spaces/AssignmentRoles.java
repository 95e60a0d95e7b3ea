package io.qlikoem.cloud.spaces;

import io.qlikoem.json.QlikModel;
import java.util.List;
import org.immutables.value.Value;

/** The roles that a member is to have, all of them. */
@Value.Immutable
@QlikModel
public interface AssignmentRoles {
    /** See {@link SpaceRole}. */
    List<String> roles();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAssignmentRoles.Builder {}
}
