package io.qlikoem.cloud.datafiles;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** Whom a data file is to belong to. */
@Value.Immutable
@QlikModel
public interface DataFileOwner {
    /** The user's id. */
    String ownerId();

    /** This user. */
    static DataFileOwner user(String userId) {
        return builder().ownerId(userId).build();
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableDataFileOwner.Builder {}
}
