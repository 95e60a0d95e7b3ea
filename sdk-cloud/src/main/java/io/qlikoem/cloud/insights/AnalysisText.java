package io.qlikoem.cloud.insights;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** What an analysis says, in the language that was asked for. */
@Value.Immutable
@QlikModel
public interface AnalysisText {
    /** In some words. */
    @Json(name = "short")
    Optional<String> shortText();

    /** In a sentence. */
    @Json(name = "long")
    Optional<String> longText();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAnalysisText.Builder {}
}
