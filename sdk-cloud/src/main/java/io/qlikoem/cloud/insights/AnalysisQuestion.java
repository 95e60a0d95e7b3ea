package io.qlikoem.cloud.insights;

import com.squareup.moshi.Json;
import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What is asked of an app: a question in words, or fields and master items to look at. */
@OmitEmpty
@Value.Immutable
@QlikModel
public interface AnalysisQuestion {
    /** A question in words; then nothing else is said. */
    Optional<String> text();

    /** Fields to look at. */
    List<AskedField> fields();

    /** Master items to look at. */
    @Json(name = "libItems")
    List<AskedItem> items();

    /** The analysis to make of them; absent: what fits. */
    @Json(name = "targetAnalysis")
    Optional<TargetAnalysis> target();

    /** A question in words. */
    static AnalysisQuestion of(String text) {
        return builder().text(text).build();
    }

    @Value.Check
    default void check() {
        if (text().isPresent() == !(fields().isEmpty() && items().isEmpty())) {
            throw new IllegalArgumentException("text must be given, or fields and items, but not both");
        }
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAnalysisQuestion.Builder {}
}
