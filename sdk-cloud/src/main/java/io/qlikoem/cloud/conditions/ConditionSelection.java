package io.qlikoem.cloud.conditions;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A selection that a condition looks with. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface ConditionSelection {
    /** The field. */
    Optional<String> field();

    /** Number of values. */
    Optional<Integer> count();

    /** The values. */
    List<String> selectedSummary();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableConditionSelection.Builder {}
}
