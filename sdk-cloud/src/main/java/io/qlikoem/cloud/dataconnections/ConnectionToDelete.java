package io.qlikoem.cloud.dataconnections;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** A connection that is to be deleted. */
@Value.Immutable
@QlikModel
public interface ConnectionToDelete {
    /** Its id. */
    String id();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableConnectionToDelete.Builder {}
}
