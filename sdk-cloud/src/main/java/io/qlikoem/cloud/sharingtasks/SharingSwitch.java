package io.qlikoem.cloud.sharingtasks;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Switches sharing on or off for the whole tenant. */
@Value.Immutable
@QlikModel
public interface SharingSwitch {
    /** On or off. */
    @Json(name = "enable-sharing")
    boolean sharing();

    /** Most recipients of a task. */
    Optional<Integer> maxRecipients();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableSharingSwitch.Builder {}
}
