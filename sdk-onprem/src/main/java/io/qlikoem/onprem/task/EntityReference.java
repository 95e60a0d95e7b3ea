package io.qlikoem.onprem.task;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** An entity that is there, named by its id: all that the site needs to connect a new one with it. */
@Value.Immutable
@QlikModel
public interface EntityReference {
    /** The site's id of the entity. */
    String id();

    /** The entity of this id. */
    static EntityReference id(String id) {
        return builder().id(id).build();
    }

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a reference. */
    final class Builder extends ImmutableEntityReference.Builder {}
}
