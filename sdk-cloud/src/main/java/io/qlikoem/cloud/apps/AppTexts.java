package io.qlikoem.cloud.apps;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Name and description of an app; what is absent stays as it is. */
@Value.Immutable
@QlikModel
public interface AppTexts {
    /** The name. */
    Optional<String> name();

    /** The description. */
    Optional<String> description();

    /** Just a name. */
    static AppTexts named(String name) {
        return builder().name(name).build();
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAppTexts.Builder {}
}
