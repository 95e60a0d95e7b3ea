package io.qlikoem.cloud.automationconnections;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether a connection works. */
@Value.Immutable
@QlikModel
public interface ConnectionCheck {
    /** Whether. */
    Optional<Boolean> connected();

    /** The older name of the same. */
    @Json(name = "is_connected")
    Optional<Boolean> isConnected();

    /** Whether it works. */
    @Value.NonAttribute
    default boolean isOk() {
        return connected().or(this::isConnected).orElse(false);
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableConnectionCheck.Builder {}
}
