package io.qlikoem.onprem.task;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** The answer to a start: the execution session to follow. */
@Value.Immutable
@QlikModel
public interface SessionHandle {
    /** Id of the session; the empty guid when the task was not started. */
    String value();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an answer. */
    final class Builder extends ImmutableSessionHandle.Builder {}
}
