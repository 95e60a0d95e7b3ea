package io.qlikoem.cloud.conditions;

import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A condition as it was made. */
@Value.Immutable
@QlikModel
public interface ConditionCreated {
    /** It. */
    Optional<Condition> condition();

    /** What is wrong with it. */
    List<ConditionError> errors();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableConditionCreated.Builder {}
}
