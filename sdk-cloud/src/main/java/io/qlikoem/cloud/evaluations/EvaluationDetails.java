package io.qlikoem.cloud.evaluations;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** How an app was measured. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface EvaluationDetails {
    /** What went wrong. */
    List<String> errors();

    /** What may have disturbed it. */
    List<String> warnings();

    /** Whether the engine knew the app already. */
    default boolean engineHasCache() {
        return false;
    }

    /** Whether the app was reloaded meanwhile. */
    default boolean concurrentReload() {
        return false;
    }

    /** Everything else, as it came: {@code objectMetrics}. */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableEvaluationDetails.Builder {}
}
