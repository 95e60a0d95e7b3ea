package io.qlikoem.cloud.insights;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What to take a field for. */
@OmitEmpty
@Value.Immutable
@QlikModel
public interface FieldOverride {
    /** What it holds, see {@link AnalysisField#classifications()}. */
    List<String> classifications();

    /** How it is summed up: {@code sum}, {@code avg} ... */
    Optional<String> defaultAggregation();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableFieldOverride.Builder {}
}
