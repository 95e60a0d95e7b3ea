package io.qlikoem.cloud.collections;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A collection to be made. */
@Value.Immutable
@QlikModel
public interface NewCollection {
    /** The name, unique for its maker and kind. */
    String name();

    /** Who is to see it. */
    NewCollectionType type();

    /** The description. */
    Optional<String> description();

    /** A collection without a description. */
    static NewCollection of(String name, NewCollectionType type) {
        return builder().name(name).type(type).build();
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNewCollection.Builder {}
}
