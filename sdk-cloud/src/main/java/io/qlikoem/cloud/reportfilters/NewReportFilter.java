package io.qlikoem.cloud.reportfilters;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A filter to be made. */
@Value.Immutable
@QlikModel
public interface NewReportFilter {
    /** The name, unique for the app, kind and owner. */
    String name();

    /** The description. */
    Optional<String> description();

    /** The app; the one of the call when absent. */
    Optional<String> appId();

    /** Its owner; absent: the client. */
    Optional<String> ownerId();

    /** What it is for. */
    FilterType filterType();

    /** How it is written. */
    FilterVersion filterVersion();

    /** What it selects. */
    @Json(name = "filterV1_0")
    Optional<FilterDefinition> definition();

    /** A filter for reports, in the first form. */
    static NewReportFilter forReports(String name, FilterDefinition definition) {
        return builder()
                .name(name)
                .filterType(FilterType.REPORT)
                .filterVersion(FilterVersion.V1)
                .definition(definition)
                .build();
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNewReportFilter.Builder {}
}
