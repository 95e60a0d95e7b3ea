package io.qlikoem.cloud.dataconnections;

import io.qlikoem.json.QlikModel;
import java.util.List;
import org.immutables.value.Value;

/** Connections that are to be deleted. */
@Value.Immutable
@QlikModel
public interface ConnectionsToDelete {
    /** They. */
    List<ConnectionToDelete> connections();

    /** These. */
    static ConnectionsToDelete of(List<String> ids) {
        return builder()
                .connections(ids.stream()
                        .map(id -> ConnectionToDelete.builder().id(id).build())
                        .toList())
                .build();
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableConnectionsToDelete.Builder {}
}
