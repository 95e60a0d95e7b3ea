package io.qlikoem.cloud.identityproviders;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** An identity provider as the tenant reports it. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface IdentityProvider {
    /** Opaque. */
    String id();

    /** How it talks. */
    Optional<IdentityProtocol> protocol();

    /** Whose it is. */
    Optional<IdentityProduct> provider();

    /** Whether it is used. */
    Optional<Boolean> active();

    /** Whether people log in with it; at most one is. */
    Optional<Boolean> interactive();

    /** The description. */
    Optional<String> description();

    /** The tenants that it is for. */
    List<String> tenantIds();

    /** Seconds that clocks may differ. */
    Optional<Integer> clockToleranceSec();

    /** Whether a first login makes the user. */
    Optional<Boolean> createNewUsersOnLogin();

    /** Where people go after logging out. */
    Optional<String> postLogoutRedirectUri();

    /** How it is set up. */
    Optional<IdentityOptions> options();

    /** When it was made (UTC). */
    Optional<Instant> created();

    /** Last change (UTC). */
    Optional<Instant> lastUpdated();

    /** Everything else, as it came. */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableIdentityProvider.Builder {}
}
