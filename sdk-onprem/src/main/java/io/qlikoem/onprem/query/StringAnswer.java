package io.qlikoem.onprem.query;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** A single text. */
@Value.Immutable
@QlikModel
public interface StringAnswer {
    /** The text. */
    String value();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an answer. */
    final class Builder extends ImmutableStringAnswer.Builder {}
}
