package io.qlikoem.cloud.apps;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** A change of an app. */
@Value.Immutable
@QlikModel
public interface UpdateApp {
    /** What it is to be. */
    AppTexts attributes();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableUpdateApp.Builder {}
}
