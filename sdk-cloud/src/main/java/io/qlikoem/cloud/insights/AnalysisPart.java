package io.qlikoem.cloud.insights;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.Optional;
import org.immutables.value.Value;

/** One chart of several. */
@Value.Immutable
@QlikModel
public interface AnalysisPart {
    /** Which analysis. */
    Optional<AnalysisDetails> analysis();

    /** How to show it. */
    Optional<String> chartType();

    /** How well it fits. */
    Optional<Double> relevance();

    /** The chart's properties, in the engine's own form. */
    Optional<RawJson> options();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAnalysisPart.Builder {}
}
