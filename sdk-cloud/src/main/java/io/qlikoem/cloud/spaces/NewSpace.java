package io.qlikoem.cloud.spaces;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A space to be made. */
@Value.Immutable
@QlikModel
public interface NewSpace {
    /** At most 256 characters, none of {@code " * ? < > / | \ :}. */
    String name();

    /** What it is for. */
    SpaceType type();

    /** The description. */
    Optional<String> description();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNewSpace.Builder {}
}
