package io.qlikoem.cloud.conditions;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** Whether a tenant has conditions, and so alerts. */
@Value.Immutable
@QlikModel
public interface ConditionSettings {
    /** Whether. */
    @Json(name = "enable-conditions")
    boolean enabled();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableConditionSettings.Builder {}
}
