package io.qlikoem.cloud.apps;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** Where an app is to lie. */
@Value.Immutable
@QlikModel
public interface AppSpace {
    /** The shared space's id. */
    String spaceId();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAppSpace.Builder {}
}
