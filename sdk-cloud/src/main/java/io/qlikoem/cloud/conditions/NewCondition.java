package io.qlikoem.cloud.conditions;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A condition that is to be made, of one type. */
@Value.Immutable
@QlikModel
public interface NewCondition {
    /** What it looks at. */
    ConditionType type();

    /** Data of an app. */
    Optional<DataCondition> dataCondition();

    /** Other conditions. */
    Optional<CompoundCondition> compoundCondition();

    /** One on the data of an app. */
    static NewCondition onData(DataCondition condition) {
        return builder().type(ConditionType.DATA).dataCondition(condition).build();
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNewCondition.Builder {}
}
