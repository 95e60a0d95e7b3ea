package io.qlikoem.cloud.appdata;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The log of a reload that there is. */
@Value.Immutable
@QlikModel
public interface ReloadLog {
    /** The reload. */
    String reloadId();

    /** Whether it went well. */
    default boolean success() {
        return false;
    }

    /** When it ended (UTC). */
    Optional<Instant> endTime();

    /** How long it took; milliseconds, as far as the vendor says. */
    @Json(name = "duration")
    Optional<Long> durationMillis();

    /** Where it can be read. */
    Optional<ReloadLogLinks> links();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableReloadLog.Builder {}
}
