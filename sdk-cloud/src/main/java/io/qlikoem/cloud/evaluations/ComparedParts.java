package io.qlikoem.cloud.evaluations;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Fields or tables of two evaluations. The vendor's other orders of the same list are kept as they came. */
@Value.Immutable
@QlikModel
public interface ComparedParts {
    /** The fields or tables. */
    List<ComparedPart> list();

    /** Which evaluations have them. */
    @Json(name = "dataSourceStatus")
    Optional<ComparisonSource> source();

    /** Everything else, as it came: {@code absoluteDiffAsc} ... */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableComparedParts.Builder {}
}
