package io.qlikoem.cloud.apps;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** An app to be made, empty or as a copy. */
@Value.Immutable
@QlikModel
public interface NewApp {
    /** What it is to be. */
    NewAppAttributes attributes();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNewApp.Builder {}
}
