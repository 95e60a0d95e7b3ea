package io.qlikoem.cloud.dataconnections;

import io.qlikoem.json.QlikModel;
import java.util.List;
import org.immutables.value.Value;

/** Connections that are to change. */
@Value.Immutable
@QlikModel
public interface ConnectionsToChange {
    /** They. */
    List<ConnectionToChange> connections();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableConnectionsToChange.Builder {}
}
