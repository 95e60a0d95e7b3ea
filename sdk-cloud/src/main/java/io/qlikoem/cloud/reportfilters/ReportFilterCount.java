package io.qlikoem.cloud.reportfilters;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** How many filters there are. */
@Value.Immutable
@QlikModel
public interface ReportFilterCount {
    /** The number. */
    int total();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableReportFilterCount.Builder {}
}
