package io.qlikoem.onprem.query;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** A yes or a no. */
@Value.Immutable
@QlikModel
public interface BooleanAnswer {
    /** Whether it is so. */
    boolean value();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an answer. */
    final class Builder extends ImmutableBooleanAnswer.Builder {}
}
