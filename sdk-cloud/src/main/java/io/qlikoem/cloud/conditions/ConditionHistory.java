package io.qlikoem.cloud.conditions;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether a condition compares with the past. */
@Value.Immutable
@QlikModel
public interface ConditionHistory {
    /** Whether. */
    Optional<Boolean> enabled();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableConditionHistory.Builder {}
}
