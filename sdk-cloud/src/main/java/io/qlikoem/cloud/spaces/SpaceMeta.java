package io.qlikoem.cloud.spaces;

import io.qlikoem.json.QlikModel;
import java.util.List;
import org.immutables.value.Value;

/** What the client that asked may do in a space. */
@Value.Immutable
@QlikModel
public interface SpaceMeta {
    /** Actions: {@code publish}, {@code update}, {@code delete} ... */
    List<String> actions();

    /** The client's roles, see {@link SpaceRole}. */
    List<String> roles();

    /** Roles that members of this space may have. */
    List<String> assignableRoles();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableSpaceMeta.Builder {}
}
