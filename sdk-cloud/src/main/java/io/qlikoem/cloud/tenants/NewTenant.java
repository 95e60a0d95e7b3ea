package io.qlikoem.cloud.tenants;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.Secret;
import java.util.Optional;
import org.immutables.value.Value;

/** A tenant to be made. */
@Value.Immutable
@QlikModel
public interface NewTenant {
    /** From the licence overview of another tenant of the subscription. */
    Secret licenseKey();

    /** Where it is to be: {@code eu-west-1}. */
    Optional<String> datacenter();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNewTenant.Builder {}
}
