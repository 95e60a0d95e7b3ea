package io.qlikoem.cloud.appdata;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Statistics of a field. What may be no number (the engine then writes a text) is in {@link #additionalProperties()}.
 */
@Value.Immutable
@QlikModel
public interface FieldProfile {
    /** The field's name. */
    @Json(name = "Name")
    String name();

    /** Tags such as {@code $numeric}. */
    @Json(name = "FieldTags")
    List<String> tags();

    /** How many different values it has. */
    @Json(name = "DistinctValues")
    Optional<Long> distinctValues();

    /** How many of its values are numbers. */
    @Json(name = "NumericValues")
    Optional<Long> numericValues();

    /** How many of its values are texts. */
    @Json(name = "TextValues")
    Optional<Long> textValues();

    /** How many rows have none. */
    @Json(name = "NullValues")
    Optional<Long> nullValues();

    /** How many of its texts are empty. */
    @Json(name = "EmptyStrings")
    Optional<Long> emptyTexts();

    /** Characters of the shortest text. */
    @Json(name = "MinStringLen")
    Optional<Long> shortestText();

    /** Characters of the longest text. */
    @Json(name = "MaxStringLen")
    Optional<Long> longestText();

    /** How many numbers are below zero. */
    @Json(name = "NegValues")
    Optional<Long> negativeValues();

    /** How many numbers are zero. */
    @Json(name = "ZeroValues")
    Optional<Long> zeroValues();

    /** How many numbers are above zero. */
    @Json(name = "PosValues")
    Optional<Long> positiveValues();

    /** The first text in order. */
    @Json(name = "FirstSorted")
    Optional<String> first();

    /** The last text in order. */
    @Json(name = "LastSorted")
    Optional<String> last();

    /** Everything else, as it came: {@code Min}, {@code Max}, {@code Average}, {@code MostFrequent} ... */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableFieldProfile.Builder {}
}
