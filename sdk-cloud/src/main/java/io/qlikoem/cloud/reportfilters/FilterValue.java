package io.qlikoem.cloud.reportfilters;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.Optional;
import org.immutables.value.Value;

/** A value that a filter selects. */
@Value.Immutable
@QlikModel
public interface FilterValue {
    /** What it is. */
    Optional<FilterValueType> valueType();

    /** A text, an expression or a search. */
    Optional<String> valueAsText();

    /** A number; the vendor's definition also allows texts such as {@code NaN}. */
    Optional<RawJson> valueAsNumber();

    /** A text. */
    static FilterValue text(String value) {
        return builder().valueType(FilterValueType.STRING).valueAsText(value).build();
    }

    /** A number. */
    static FilterValue number(double value) {
        return builder()
                .valueType(FilterValueType.NUMBER)
                .valueAsNumber(RawJson.of(Double.toString(value)))
                .build();
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableFilterValue.Builder {}
}
