package io.qlikoem.cloud.insights;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An analysis that fits. */
@Value.Immutable
@QlikModel
public interface RecommendedAnalysis {
    /** Which one. */
    Optional<AnalysisDetails> analysis();

    /** How to show it: {@code barchart}, {@code kpi} ... Text, because the vendor adds kinds at any time. */
    Optional<String> chartType();

    /** How well it fits. */
    Optional<Double> relevance();

    /** The chart's properties, in the engine's own form. */
    Optional<RawJson> options();

    /** What it consists of, when there are several charts. */
    List<AnalysisPart> parts();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableRecommendedAnalysis.Builder {}
}
