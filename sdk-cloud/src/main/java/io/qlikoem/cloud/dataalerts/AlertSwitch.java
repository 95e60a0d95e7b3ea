package io.qlikoem.cloud.dataalerts;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** Switches alerts on or off for the whole tenant. */
@Value.Immutable
@QlikModel
public interface AlertSwitch {
    /** On or off. */
    @Json(name = "enable-data-alerting")
    boolean enabled();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAlertSwitch.Builder {}
}
