package io.qlikoem.cloud.datafiles;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Where a data file is to lie. */
@Value.Immutable
@QlikModel
public interface DataFileSpace {
    /** The space's id; absent: the owner's personal space. */
    Optional<String> spaceId();

    /** This space. */
    static DataFileSpace of(String spaceId) {
        return builder().spaceId(spaceId).build();
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableDataFileSpace.Builder {}
}
