package io.qlikoem.onprem.selection;

import io.qlikoem.json.QlikModel;
import java.util.List;
import org.immutables.value.Value;

/** A set of entities to be kept. */
@Value.Immutable
@QlikModel
public interface NewSelection {
    /** What is to be in it. */
    List<NewSelectionItem> items();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a request. */
    final class Builder extends ImmutableNewSelection.Builder {}
}
