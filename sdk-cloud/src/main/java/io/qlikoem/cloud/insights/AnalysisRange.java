package io.qlikoem.cloud.insights;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** How many of something, at least and at most. */
@Value.Immutable
@QlikModel
public interface AnalysisRange {
    /** At least. */
    Optional<Double> min();

    /** At most. */
    Optional<Double> max();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAnalysisRange.Builder {}
}
