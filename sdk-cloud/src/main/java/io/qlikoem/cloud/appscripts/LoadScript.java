package io.qlikoem.cloud.appscripts;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** A load script, to be looked at. */
@Value.Immutable
@QlikModel
public interface LoadScript {
    /** The script. */
    String script();

    /** Just this script. */
    static LoadScript of(String script) {
        return builder().script(script).build();
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableLoadScript.Builder {}
}
