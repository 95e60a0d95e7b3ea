package io.qlikoem.cloud.audits;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that happened, from the archive. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface ArchivedEvent {
    /** Opaque. */
    Optional<String> eventId();

    /** {@code com.qlik.v1.app.created} ... */
    Optional<String> eventType();

    /** Of its shape. */
    Optional<String> eventTypeVersion();

    /** When (UTC). */
    Optional<Instant> eventTime();

    /** Which of the vendor's services. */
    Optional<String> source();

    /** Who did it. */
    Optional<String> userId();

    /** The tenant. */
    Optional<String> tenantId();

    /** Of {@link #data}. */
    Optional<String> contentType();

    /** What happened, in the shape of its type. */
    Optional<RawJson> data();

    /** To what it belongs. */
    Optional<AuditExtensions> extensions();

    /** Everything else, as it came. */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableArchivedEvent.Builder {}
}
