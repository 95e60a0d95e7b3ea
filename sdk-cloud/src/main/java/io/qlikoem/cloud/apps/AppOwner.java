package io.qlikoem.cloud.apps;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** Whom an app is to belong to. */
@Value.Immutable
@QlikModel
public interface AppOwner {
    /** The user's id. */
    String ownerId();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAppOwner.Builder {}
}
