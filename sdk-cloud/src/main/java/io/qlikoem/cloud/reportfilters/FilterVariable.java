package io.qlikoem.cloud.reportfilters;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A variable that a filter sets. */
@Value.Immutable
@QlikModel
public interface FilterVariable {
    /** The variable's name. */
    String name();

    /** The value. */
    Optional<String> value();

    /** Whether the value is an expression whose result counts. */
    default boolean evaluate() {
        return false;
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableFilterVariable.Builder {}
}
