package io.qlikoem.cloud.emailserver;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** How a tenant's last attempts to send e-mail went. */
@Value.Immutable
@QlikModel
public interface EmailServerStatus {
    /** The vendor's code. */
    @Json(name = "statusCode")
    Optional<Integer> code();

    /** What was wrong. */
    @Json(name = "statusReason")
    Optional<String> reason();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableEmailServerStatus.Builder {}
}
