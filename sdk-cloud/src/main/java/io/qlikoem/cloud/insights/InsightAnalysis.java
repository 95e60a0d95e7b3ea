package io.qlikoem.cloud.insights;

import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An analysis that can be made of an app's data. */
@Value.Immutable
@QlikModel
public interface InsightAnalysis {
    /** Its id, for {@link AnalysisQuestion#target()}. */
    Optional<String> id();

    /** What it can be made of. */
    List<AnalysisComposition> compositions();

    /** Whether it takes master items. */
    default boolean supportsMasterItems() {
        return false;
    }

    /** Whether it needs a calendar of the engine's. */
    default boolean requiresAutoCalendarPeriod() {
        return false;
    }

    /** Whether it needs a period that the app defines. */
    default boolean requiresDefinedAnalysisPeriod() {
        return false;
    }

    /** Whether it needs a period. */
    default boolean requiresAvailableAnalysisPeriod() {
        return false;
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableInsightAnalysis.Builder {}
}
