package io.qlikoem.onprem.query;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** How many entities there are. */
@Value.Immutable
@QlikModel
public interface Count {
    /** The number. */
    int value();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a count. */
    final class Builder extends ImmutableCount.Builder {}
}
