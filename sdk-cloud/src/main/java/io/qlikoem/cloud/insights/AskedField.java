package io.qlikoem.cloud.insights;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A field to look at. */
@Value.Immutable
@QlikModel
public interface AskedField {
    /** The field's name. */
    Optional<String> name();

    /** What to take it for. */
    Optional<FieldOverride> overrides();

    /** A field as the tenant sees it. */
    static AskedField named(String name) {
        return builder().name(name).build();
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAskedField.Builder {}
}
