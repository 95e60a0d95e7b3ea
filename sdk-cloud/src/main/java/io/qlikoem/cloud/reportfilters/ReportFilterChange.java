package io.qlikoem.cloud.reportfilters;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** What a filter is to be; what is absent stays as it is. */
@Value.Immutable
@QlikModel
public interface ReportFilterChange {
    /** The name. */
    Optional<String> name();

    /** The description. */
    Optional<String> description();

    /** Its owner. */
    Optional<String> ownerId();

    /** How it is written. */
    Optional<FilterVersion> filterVersion();

    /** What it selects. */
    @Json(name = "filterV1_0")
    Optional<FilterDefinition> definition();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableReportFilterChange.Builder {}
}
