package io.qlikoem.cloud.roles;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A role to be made; a tenant has at most 500 of its own. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface NewRole {
    /** Case-sensitive. */
    String name();

    /** What it is for. */
    Optional<String> description();

    /** What it allows. */
    List<String> assignedScopes();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNewRole.Builder {}
}
