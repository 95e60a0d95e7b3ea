package io.qlikoem.cloud.collections;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** An entry of the catalogue to put into a collection. */
@Value.Immutable
@QlikModel
public interface CollectedItem {
    /** The entry's id, which is not the thing's. */
    String id();

    /** The entry of this id. */
    static CollectedItem of(String itemId) {
        return builder().id(itemId).build();
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableCollectedItem.Builder {}
}
