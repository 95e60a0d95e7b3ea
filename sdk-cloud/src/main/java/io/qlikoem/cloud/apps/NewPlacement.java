package io.qlikoem.cloud.apps;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** Where an app is to be pinned. */
@Value.Immutable
@QlikModel
public interface NewPlacement {
    /** The engine's size, at least. */
    EngineSize minEngineSize();

    /** An engine of at least this size. */
    static NewPlacement atLeast(EngineSize size) {
        return builder().minEngineSize(size).build();
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNewPlacement.Builder {}
}
