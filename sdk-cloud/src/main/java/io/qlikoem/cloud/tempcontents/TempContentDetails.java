package io.qlikoem.cloud.tempcontents;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** What the tenant knows about a temporary file. */
@Value.Immutable
@QlikModel
public interface TempContentDetails {
    /** The file's id. */
    @Json(name = "ID")
    String id();

    /** The file name that was given. */
    @Json(name = "Name")
    Optional<String> name();

    /** Size in bytes. The vendor writes it as text. */
    @Json(name = "Size")
    long bytes();

    /** When it goes away (UTC). */
    @Json(name = "Expires")
    Optional<Instant> expires();

    /** When it was made (UTC). */
    @Json(name = "CreatedAt")
    Optional<Instant> createdAt();

    /** When it was last written to (UTC). */
    @Json(name = "UpdatedAt")
    Optional<Instant> updatedAt();

    /** Who made it. */
    @Json(name = "CreatorID")
    Optional<String> creatorId();

    /** Time to live in seconds, counted from its creation. */
    @Json(name = "TTLSeconds")
    Optional<Integer> timeToLiveSeconds();

    /** Starts details; for tests. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds details. */
    final class Builder extends ImmutableTempContentDetails.Builder {}
}
