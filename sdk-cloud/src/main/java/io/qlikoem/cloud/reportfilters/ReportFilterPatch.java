package io.qlikoem.cloud.reportfilters;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** The one change that the vendor takes: another filter in the place of the present one. */
@Value.Immutable
@QlikModel
public interface ReportFilterPatch {
    /** {@code replace}. */
    @Json(name = "op")
    String operation();

    /** {@code /filter}. */
    String path();

    /** The filter. */
    ReportFilterPatchValue value();

    /** Replaces what the change names. */
    static ReportFilterPatch of(ReportFilterChange change) {
        return builder()
                .operation("replace")
                .path("/filter")
                .value(ReportFilterPatchValue.builder().filter(change).build())
                .build();
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableReportFilterPatch.Builder {}
}
