package io.qlikoem.cloud.identityproviders;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An identity provider of tokens that you sign. It can have one key. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface NewJwtIdentityProvider {
    /** The only kind that this request is for. */
    default String protocol() {
        return "jwtAuth";
    }

    /** The only one that there is for it. */
    default String provider() {
        return "external";
    }

    /** Issuer and key. */
    JwtIdentityOptions options();

    /** The tenants that it is for. */
    List<String> tenantIds();

    /** At most 128 characters. */
    Optional<String> description();

    /** Seconds that clocks may differ: 0 to 7200; the vendor's default is 5. */
    Optional<Integer> clockToleranceSec();

    /** Always {@code false} where it is sent at all. */
    Optional<Boolean> interactive();

    /** Whether it is used at once. */
    Optional<Boolean> active();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNewJwtIdentityProvider.Builder {}
}
