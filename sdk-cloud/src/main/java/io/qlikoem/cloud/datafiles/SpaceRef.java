package io.qlikoem.cloud.datafiles;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** A space. */
@Value.Immutable
@QlikModel
public interface SpaceRef {
    /** The space's id. */
    String id();

    /** The space of this id. */
    static SpaceRef of(String id) {
        return builder().id(id).build();
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableSpaceRef.Builder {}
}
