package io.qlikoem.cloud.audits;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** How long events are kept. */
@Value.Immutable
@QlikModel
public interface AuditRetention {
    /** Seconds. */
    @Json(name = "EventTTL")
    Optional<Long> secondsKept();

    /** Whether they go into an archive then. */
    @Json(name = "ArchiveEnabled")
    Optional<Boolean> archived();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAuditRetention.Builder {}
}
