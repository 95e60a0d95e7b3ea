package io.qlikoem.cloud.identityproviders;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Which identity providers a tenant has, as anybody may see it. */
@Value.Immutable
@QlikModel
public interface IdentityProvidersStatus {
    /** How many people can log in with. */
    @Json(name = "active_interactive_idps_count")
    Optional<Integer> activeInteractive();

    /** One entry a provider. */
    @Json(name = "idps_metadata")
    List<IdentityProviderSummary> providers();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableIdentityProvidersStatus.Builder {}
}
