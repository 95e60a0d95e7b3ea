package io.qlikoem.cloud.appscripts;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** One thing that is wrong with a load script. */
@Value.Immutable
@QlikModel
public interface ScriptProblem {
    /** What is wrong. */
    @Json(name = "Msg")
    Optional<String> message();

    /** More about it. */
    @Json(name = "Info")
    Optional<String> info();

    /** The section of the script, the first is 0. */
    @Json(name = "Tab")
    Optional<Integer> tab();

    /** The line in its section, as the vendor counts it. */
    @Json(name = "Line")
    Optional<Integer> line();

    /** The column in its line, as the vendor counts it. */
    @Json(name = "Column")
    Optional<Integer> column();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableScriptProblem.Builder {}
}
