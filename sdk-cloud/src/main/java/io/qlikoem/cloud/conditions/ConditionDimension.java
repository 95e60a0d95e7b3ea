package io.qlikoem.cloud.conditions;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A dimension that a condition looks at. */
@Value.Immutable
@QlikModel
public interface ConditionDimension {
    /** A field. */
    Optional<String> field();

    /** Its title. */
    Optional<String> title();

    /** A master dimension of the app. */
    @Json(name = "qLibraryId")
    Optional<String> libraryId();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableConditionDimension.Builder {}
}
