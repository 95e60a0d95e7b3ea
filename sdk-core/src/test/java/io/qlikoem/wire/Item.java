package io.qlikoem.wire;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** The smallest model. */
@Value.Immutable
@QlikModel
public interface Item {
    String id();

    static Item of(String id) {
        return builder().id(id).build();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableItem.Builder {}
}
