package io.qlikoem.cloud.appscripts;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A version of an app's load script. */
@Value.Immutable
@QlikModel
public interface ScriptVersion {
    /** The whole script; absent in a version that only names another's. */
    Optional<String> script();

    /** What its maker said about it. */
    Optional<String> versionMessage();

    /** A script with what there is to say about it. */
    static ScriptVersion of(String script, String message) {
        return builder().script(script).versionMessage(message).build();
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableScriptVersion.Builder {}
}
