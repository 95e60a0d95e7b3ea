package io.qlikoem.cloud.evaluations;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A field or table of two evaluations. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface ComparedPart {
    /** The name. */
    Optional<String> name();

    /** Memory that it takes. */
    @Json(name = "byteSize")
    Optional<ComparedNumber> bytes();

    /** Whether the engine made it. */
    default boolean isSystem() {
        return false;
    }

    /** Which evaluations have it. */
    @Json(name = "dataSourceStatus")
    Optional<ComparisonSource> source();

    /** Everything else, as it came. */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableComparedPart.Builder {}
}
