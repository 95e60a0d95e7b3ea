package io.qlikoem.cloud.conditions;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** What is to hold of other conditions. */
@Value.Immutable
@QlikModel
public interface CompoundCondition {
    /** The app. */
    Optional<ConditionBase> conditionBase();

    /** The parts. */
    Optional<CompoundParts> data();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableCompoundCondition.Builder {}
}
