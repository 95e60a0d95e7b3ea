package io.qlikoem.cloud.conditions;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Why a condition cannot be used. */
@Value.Immutable
@QlikModel
public interface ConditionError {
    /** The vendor's code. */
    Optional<String> code();

    /** What is wrong. */
    Optional<String> title();

    /** More about it. */
    Optional<String> detail();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableConditionError.Builder {}
}
