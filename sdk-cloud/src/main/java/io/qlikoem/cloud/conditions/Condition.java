package io.qlikoem.cloud.conditions;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** What an alert looks for. */
@Value.Immutable
@QlikModel
public interface Condition {
    /** What it looks at. */
    ConditionType type();

    /** Whose it is. */
    Optional<String> ownerId();

    /** Data of an app. */
    Optional<DataCondition> dataCondition();

    /** Other conditions. */
    Optional<CompoundCondition> compoundCondition();

    /** Its id. */
    @Value.NonAttribute
    default Optional<String> id() {
        return dataCondition()
                .flatMap(DataCondition::conditionBase)
                .or(() -> compoundCondition().flatMap(CompoundCondition::conditionBase))
                .flatMap(ConditionBase::id);
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableCondition.Builder {}
}
