package io.qlikoem.cloud.identityproviders;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** An identity provider, as anybody may see it. */
@Value.Immutable
@QlikModel
public interface IdentityProviderSummary {
    /** Whether it is used. */
    Optional<Boolean> active();

    /** Whose it is. */
    Optional<IdentityProduct> provider();

    /** Whether people log in with it. */
    Optional<Boolean> interactive();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableIdentityProviderSummary.Builder {}
}
