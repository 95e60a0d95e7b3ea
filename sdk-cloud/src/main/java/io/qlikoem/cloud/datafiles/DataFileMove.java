package io.qlikoem.cloud.datafiles;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A data file that is to lie elsewhere. */
@Value.Immutable
@QlikModel
public interface DataFileMove {
    /** The file. */
    String id();

    /** The space's id; absent: the owner's personal space. */
    Optional<String> spaceId();

    /** The file into the space. */
    static DataFileMove of(String fileId, String spaceId) {
        return builder().id(fileId).spaceId(spaceId).build();
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableDataFileMove.Builder {}
}
