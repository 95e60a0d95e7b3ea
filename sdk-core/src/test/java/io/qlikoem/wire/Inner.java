package io.qlikoem.wire;

import io.qlikoem.json.QlikModel;
import java.util.List;
import org.immutables.value.Value;

/** Package-private, as a model that no caller needs may be. */
@Value.Immutable
@QlikModel
interface Inner {
    List<Item> items();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableInner.Builder {}
}
