package io.qlikoem.cloud.insights;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.util.List;
import org.immutables.value.Value;

/** What an app answers. */
@Value.Immutable
@QlikModel
public interface Recommendation {
    /** How the words of the question were understood. */
    @Json(name = "nluInfo")
    List<UnderstoodPart> understood();

    /** Analyses, the best first. */
    @Json(name = "recAnalyses")
    List<RecommendedAnalysis> analyses();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableRecommendation.Builder {}
}
