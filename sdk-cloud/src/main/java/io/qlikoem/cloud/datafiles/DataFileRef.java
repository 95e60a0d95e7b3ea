package io.qlikoem.cloud.datafiles;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** A data file. */
@Value.Immutable
@QlikModel
public interface DataFileRef {
    /** The file's id. */
    String id();

    /** The file of this id. */
    static DataFileRef of(String id) {
        return builder().id(id).build();
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableDataFileRef.Builder {}
}
