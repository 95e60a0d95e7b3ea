package io.qlikoem.cloud.appscripts;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A version of an app's load script, without the script. */
@Value.Immutable
@QlikModel
public interface ScriptSummary {
    /** The version's id. The vendor calls the newest one {@code current}, too. */
    String scriptId();

    /** What its maker said about it. */
    Optional<String> versionMessage();

    /** Who made it. */
    Optional<String> modifierId();

    /** When it was made, as the vendor writes it. */
    Optional<String> modifiedTime();

    /** The script's size. */
    @Json(name = "size")
    Optional<Long> bytes();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableScriptSummary.Builder {}
}
