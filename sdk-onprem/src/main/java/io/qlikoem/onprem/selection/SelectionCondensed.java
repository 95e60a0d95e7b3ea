package io.qlikoem.onprem.selection;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** A selection as lists name it. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface SelectionCondensed {
    /** The site's id of the selection. */
    String id();

    /** What the caller may do with it; only filled when asked for. */
    @OmitEmpty
    List<String> privileges();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a selection. */
    final class Builder extends ImmutableSelectionCondensed.Builder {}
}
