package io.qlikoem.cloud.conditions;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.Optional;
import org.immutables.value.Value;

/** A measure that a condition looks at. */
@Value.Immutable
@QlikModel
public interface ConditionMeasure {
    /** Its title. */
    Optional<String> title();

    /** A master measure of the app. */
    @Json(name = "qLibraryId")
    Optional<String> libraryId();

    /** As the engine has it. */
    @Json(name = "qNumFormat")
    Optional<RawJson> numberFormat();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableConditionMeasure.Builder {}
}
