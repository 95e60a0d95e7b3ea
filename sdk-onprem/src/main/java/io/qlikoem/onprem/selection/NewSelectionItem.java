package io.qlikoem.onprem.selection;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** An entity to be selected. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface NewSelectionItem {
    /** The kind of entity: {@code App}. */
    String type();

    /** The entity's id. */
    String objectID();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an item. */
    final class Builder extends ImmutableNewSelectionItem.Builder {}
}
