package io.qlikoem.cloud.ippolicies;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Addresses that the tenant is to be reached from. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface NewIpPolicy {
    /** Addresses and ranges. */
    List<String> allowedIps();

    /** The name. */
    Optional<String> name();

    /** Whether it counts at once; be sure that your own address is among them. */
    Optional<Boolean> enabled();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNewIpPolicy.Builder {}
}
