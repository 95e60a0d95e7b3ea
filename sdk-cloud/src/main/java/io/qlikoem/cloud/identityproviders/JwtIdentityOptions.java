package io.qlikoem.cloud.identityproviders;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Issuer and key of tokens that you sign. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface JwtIdentityOptions {
    /** As in the claim {@code iss}. */
    String issuer();

    /** The key: exactly one. */
    List<SigningKey> staticKeys();

    /** Whether the tokens may open sessions. */
    Optional<Boolean> jwtLoginEnabled();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableJwtIdentityOptions.Builder {}
}
