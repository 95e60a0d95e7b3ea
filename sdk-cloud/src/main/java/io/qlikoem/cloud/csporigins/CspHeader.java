package io.qlikoem.cloud.csporigins;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** The tenant's content security policy. */
@Value.Immutable
@QlikModel
public interface CspHeader {
    /** The header's value. */
    @Json(name = "Content-Security-Policy")
    Optional<String> policy();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableCspHeader.Builder {}
}
