package io.qlikoem.onprem.task;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** The right to fetch one log once. */
@Value.Immutable
@QlikModel
public interface ScriptLogTicket {
    /** The ticket. */
    @Value.Redacted
    String value();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an answer. */
    final class Builder extends ImmutableScriptLogTicket.Builder {}
}
