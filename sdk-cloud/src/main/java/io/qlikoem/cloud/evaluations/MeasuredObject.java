package io.qlikoem.cloud.evaluations;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** How long something took to show. */
@Value.Immutable
@QlikModel
public interface MeasuredObject {
    /** The object's id. */
    Optional<String> id();

    /** Its title. */
    Optional<String> title();

    /** What it is. */
    Optional<String> objectType();

    /** The sheet that it is on. */
    Optional<String> sheetId();

    /** The sheet's title. */
    Optional<String> sheetTitle();

    /** How long it took. */
    @Json(name = "responseTimeSeconds")
    Optional<Double> seconds();

    /** Why it never came; absent when it did. */
    Optional<String> timeoutStatusCode();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableMeasuredObject.Builder {}
}
