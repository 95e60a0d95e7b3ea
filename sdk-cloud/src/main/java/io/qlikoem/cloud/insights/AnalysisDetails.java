package io.qlikoem.cloud.insights;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Which analysis something is. */
@Value.Immutable
@QlikModel
public interface AnalysisDetails {
    /** What it is called. */
    Optional<String> title();

    /** Its kind: {@code rank}, {@code trend} ... Text, because the vendor adds kinds at any time. */
    Optional<String> analysis();

    /** The kind's group, in the vendor's spelling. */
    @Json(name = "analysisGroup")
    Optional<String> group();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAnalysisDetails.Builder {}
}
