package io.qlikoem.cloud.automationconnections;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** Whose a connection is to be. */
@Value.Immutable
@QlikModel
public interface ConnectionOwner {
    /** The user. */
    String userId();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableConnectionOwner.Builder {}
}
