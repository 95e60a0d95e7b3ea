package io.qlikoem.cloud.collections;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** What a collection is to be; what is absent stays as it is. */
@Value.Immutable
@QlikModel
public interface CollectionUpdate {
    /** The name. */
    Optional<String> name();

    /** The description. */
    Optional<String> description();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableCollectionUpdate.Builder {}
}
