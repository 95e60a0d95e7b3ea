package io.qlikoem.cloud.datacredentials;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Credentials of connections; the password is never given out. */
@Value.Immutable
@QlikModel
public interface DataCredential {
    /** Their id. */
    @Json(name = "qID")
    String id();

    /** Their name. */
    @Json(name = "qName")
    String name();

    /** Kind of connector. */
    @Json(name = "qType")
    String type();

    /** Number of connections that use them. */
    @Json(name = "qConnCount")
    int connections();

    /** The kind of source. */
    Optional<String> datasourceID();

    /** When they were made. */
    Optional<Instant> createdAt();

    /** When they were changed last. */
    Optional<Instant> updated();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableDataCredential.Builder {}
}
