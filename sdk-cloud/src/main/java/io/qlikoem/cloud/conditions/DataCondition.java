package io.qlikoem.cloud.conditions;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What is to hold of an app's data. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface DataCondition {
    /** The app. */
    Optional<ConditionBase> conditionBase();

    /** Measures. */
    List<ConditionMeasure> measures();

    /** Dimensions. */
    List<ConditionDimension> dimensions();

    /** Selections. */
    List<ConditionSelection> selections();

    /** Column titles, in their order. */
    List<String> headers();

    /** Whether it compares with the past. */
    Optional<ConditionHistory> history();

    /** The comparison itself, as the vendor's hub writes it; its form is not documented. */
    Optional<RawJson> conditionData();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableDataCondition.Builder {}
}
