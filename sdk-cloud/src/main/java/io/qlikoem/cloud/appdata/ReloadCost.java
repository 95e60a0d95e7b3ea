package io.qlikoem.cloud.appdata;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** What a reload took. */
@Value.Immutable
@QlikModel
public interface ReloadCost {
    /** Processor time, in milliseconds. */
    @Json(name = "cpu_time_spent_ms")
    Optional<Long> cpuMillis();

    /** Most memory at a time. */
    @Json(name = "peak_memory_bytes")
    Optional<Long> peakBytes();

    /** The same of the last full reload. */
    @Json(name = "fullReloadPeakMemoryBytes")
    Optional<Long> fullReloadPeakBytes();

    /** The same of the last partial reload. */
    @Json(name = "partialReloadPeakMemoryBytes")
    Optional<Long> partialReloadPeakBytes();

    /** The machine that did it. */
    Optional<ReloadHardware> hardware();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableReloadCost.Builder {}
}
