package io.qlikoem.cloud.insights;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** What an analysis can be made of. */
@Value.Immutable
@QlikModel
public interface AnalysisComposition {
    /** How many fields and master items in all. */
    @Json(name = "items")
    Optional<AnalysisRange> items();

    /** How many dimensions. */
    @Json(name = "dims")
    Optional<AnalysisRange> dimensions();

    /** How many measures. */
    @Json(name = "msrs")
    Optional<AnalysisRange> measures();

    /** How many geographical fields. */
    @Json(name = "geos")
    Optional<AnalysisRange> places();

    /** How many fields of time. */
    @Json(name = "temporals")
    Optional<AnalysisRange> times();

    /** What it says. */
    Optional<AnalysisText> description();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAnalysisComposition.Builder {}
}
