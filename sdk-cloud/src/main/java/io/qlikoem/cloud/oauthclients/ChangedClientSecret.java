package io.qlikoem.cloud.oauthclients;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.Secret;
import org.immutables.value.Value;

/** The secret that a change of the client made. */
@Value.Immutable
@QlikModel
public interface ChangedClientSecret {
    /** The secret. */
    Secret clientSecret();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableChangedClientSecret.Builder {}
}
