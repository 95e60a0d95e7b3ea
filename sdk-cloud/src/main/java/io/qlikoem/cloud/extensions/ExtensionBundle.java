package io.qlikoem.cloud.extensions;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A bundle of extensions. */
@Value.Immutable
@QlikModel
public interface ExtensionBundle {
    /** The bundle's id. */
    Optional<String> id();

    /** The name. */
    Optional<String> name();

    /** The description. */
    Optional<String> description();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableExtensionBundle.Builder {}
}
