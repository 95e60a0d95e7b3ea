package io.qlikoem.cloud.dataalerts;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Settings of alerts in a tenant. */
@Value.Immutable
@QlikModel
public interface AlertSettings {
    /** Whether there are any. */
    @Json(name = "enable-data-alerting")
    boolean enabled();

    /** Whether the licence has them. */
    @Json(name = "data-alerting-license-status")
    Optional<String> licenseStatus();

    /** Most recipients where each sees the own data. */
    @Json(name = "max-recipients-in-target-access")
    Optional<Integer> mostRecipients();

    /** {@code enabling} or {@code disabling} while a change goes on, else {@code none}. */
    @Json(name = "data-alerting-feature-operation-status")
    Optional<String> changeStatus();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAlertSettings.Builder {}
}
