package io.qlikoem.cloud.apps;

import io.qlikoem.json.QlikModel;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Where an app is pinned. */
@Value.Immutable
@QlikModel
public interface AppPlacement {
    /** The engine's size, at least. */
    Optional<EngineSize> minEngineSize();

    /** When it was pinned (UTC). */
    Optional<Instant> createdAt();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAppPlacement.Builder {}
}
