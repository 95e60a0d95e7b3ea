package io.qlikoem.cloud.reports;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** A chart of an app. */
@Value.Immutable
@QlikModel
public interface ReportVisualization {
    /** Its id. */
    String id();

    /** Width in pixels. */
    double widthPx();

    /** Height in pixels. */
    double heightPx();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableReportVisualization.Builder {}
}
