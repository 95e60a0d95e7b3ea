package io.qlikoem.cloud.appscripts;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.util.List;
import org.immutables.value.Value;

/** What is wrong with a load script. */
@Value.Immutable
@QlikModel
public interface ScriptProblems {
    /** What would stop a reload. */
    @Json(name = "Errors")
    List<ScriptProblem> errors();

    /** What would not. */
    @Json(name = "Warnings")
    List<ScriptProblem> warnings();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableScriptProblems.Builder {}
}
