package io.qlikoem.cloud.sharingtasks;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Settings of sharing in a tenant. */
@Value.Immutable
@QlikModel
public interface SharingSettings {
    /** Whether there is any. */
    @Json(name = "enable-sharing")
    Optional<Boolean> sharing();

    /** Whether reports can be subscribed to. */
    @Json(name = "enable-report-subscription")
    Optional<Boolean> reportSubscriptions();

    /** Most recipients of a task. */
    Optional<Integer> maxRecipients();

    /** Most recipients of a subscription. */
    Optional<Integer> maxSubscriptionRecipients();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableSharingSettings.Builder {}
}
