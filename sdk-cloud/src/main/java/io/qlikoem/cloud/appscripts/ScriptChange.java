package io.qlikoem.cloud.appscripts;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A change of a script version's particulars. The vendor writes the names of this patch with capitals, unlike all
 * others.
 */
@Value.Immutable
@QlikModel
public interface ScriptChange {
    /** What to do. */
    @Json(name = "Op")
    ScriptChangeKind operation();

    /** Where: a JSON pointer. */
    @Json(name = "Path")
    String path();

    /** The new value, as text. */
    @Json(name = "Value")
    Optional<String> value();

    /** Says something else about a version. That this is its path is not confirmed by any example of the vendor's. */
    static ScriptChange message(String message) {
        return builder()
                .operation(ScriptChangeKind.REPLACE)
                .path("/versionMessage")
                .value(message)
                .build();
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableScriptChange.Builder {}
}
