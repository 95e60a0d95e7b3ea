package io.qlikoem.cloud.reportfilters;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** What a {@link ReportFilterPatch} puts there. */
@Value.Immutable
@QlikModel
public interface ReportFilterPatchValue {
    /** The filter. */
    @Json(name = "Filter")
    ReportFilterChange filter();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableReportFilterPatchValue.Builder {}
}
