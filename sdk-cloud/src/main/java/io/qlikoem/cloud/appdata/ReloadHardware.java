package io.qlikoem.cloud.appdata;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A machine that did a reload. */
@Value.Immutable
@QlikModel
public interface ReloadHardware {
    /** Its processor cores. */
    @Json(name = "logical_cores")
    Optional<Integer> logicalCores();

    /** Its memory. */
    @Json(name = "total_memory")
    Optional<Long> memoryBytes();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableReloadHardware.Builder {}
}
