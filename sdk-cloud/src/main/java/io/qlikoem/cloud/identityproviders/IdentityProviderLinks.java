package io.qlikoem.cloud.identityproviders;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Pages of the vendor's own login. */
@Value.Immutable
@QlikModel
public interface IdentityProviderLinks {
    /** Where users change their account. */
    Optional<String> userPortalLink();

    /** Where more is ordered. */
    Optional<String> upgradeSubscriptionLink();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableIdentityProviderLinks.Builder {}
}
