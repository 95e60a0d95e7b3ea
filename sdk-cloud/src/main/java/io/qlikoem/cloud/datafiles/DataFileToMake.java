package io.qlikoem.cloud.datafiles;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** A data file or folder to be made, among others. */
@Value.Immutable
@QlikModel
public interface DataFileToMake {
    /** What it is to be. */
    NewDataFile request();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableDataFileToMake.Builder {}
}
