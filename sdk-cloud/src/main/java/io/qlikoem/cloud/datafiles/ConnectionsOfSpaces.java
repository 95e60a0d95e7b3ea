package io.qlikoem.cloud.datafiles;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Whose connections are asked for. */
@OmitEmpty
@Value.Immutable
@QlikModel
public interface ConnectionsOfSpaces {
    /** The spaces; {@code personal} is the client's own. */
    List<String> spaceIds();

    /** The connection's name; absent: any. */
    Optional<String> name();

    /** Also what is in the spaces; absent: without. */
    Optional<Boolean> includeSpaceStats();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableConnectionsOfSpaces.Builder {}
}
