package io.qlikoem.cloud.reportfilters;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A filter of an app. */
@Value.Immutable
@QlikModel
public interface ReportFilter {
    /** The filter's id. */
    String id();

    /** The name, unique for its app, kind and owner. */
    Optional<String> name();

    /** The description. */
    Optional<String> description();

    /** Its owner. */
    Optional<String> ownerId();

    /** What it is for. */
    Optional<FilterType> filterType();

    /** How it is written. */
    Optional<FilterVersion> filterVersion();

    /** What it selects. */
    @Json(name = "filterV1_0")
    Optional<FilterDefinition> definition();

    /** When it was made (UTC). */
    Optional<Instant> createdAt();

    /** Last change (UTC). */
    Optional<Instant> updatedAt();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableReportFilter.Builder {}
}
