package io.qlikoem.cloud.oauthclients;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** How one tenant is connected to a client. */
@Value.Immutable
@QlikModel
public interface OauthConsent {
    /** Whether users are asked. */
    ConsentMethod consentMethod();

    /** The vendor's word for how it is. */
    Optional<String> status();

    /** Whether the tenant that made the client has deleted it. */
    Optional<Boolean> deletedByOwner();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableOauthConsent.Builder {}
}
