package io.qlikoem.cloud.oauthclients;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether users are asked. */
@Value.Immutable
@QlikModel
public interface NewOauthConsent {
    /** {@code trusted} is the only one that the vendor takes here. */
    Optional<String> consentMethod();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNewOauthConsent.Builder {}
}
