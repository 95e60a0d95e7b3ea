package io.qlikoem.cloud.spaces;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** What a space is to be. */
@Value.Immutable
@QlikModel
public interface SpaceUpdate {
    /** At most 256 characters, none of {@code " * ? < > / | \ :}. */
    Optional<String> name();

    /** The description. */
    Optional<String> description();

    /** User id. */
    Optional<String> ownerId();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableSpaceUpdate.Builder {}
}
