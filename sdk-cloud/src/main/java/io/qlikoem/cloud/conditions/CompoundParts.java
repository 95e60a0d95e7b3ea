package io.qlikoem.cloud.conditions;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The parts of a compound condition. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface CompoundParts {
    /** Ids of conditions. */
    List<String> conditions();

    /** How they go together. */
    Optional<String> expression();

    /** Whether it compares with the past. */
    Optional<ConditionHistory> history();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableCompoundParts.Builder {}
}
