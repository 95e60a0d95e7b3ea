package io.qlikoem.cloud.identityproviders;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** How an identity provider is set up; what OIDC and SAML have is kept as it came. */
@Value.Immutable
@QlikModel
public interface IdentityOptions {
    /** Issuer of its tokens. */
    Optional<String> issuer();

    /** Keys that its tokens are checked with. */
    List<SigningKey> staticKeys();

    /** Everything else, as it came. */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableIdentityOptions.Builder {}
}
