package io.qlikoem.cloud.reports;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.Map;
import org.immutables.value.Value;

/** A chart that a report is made of. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface ReportImageTemplate {
    /** The app. */
    String appId();

    /** The chart. */
    ReportVisualization visualization();

    /** Selections, by alternate state. */
    Map<String, RawJson> selectionsByState();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableReportImageTemplate.Builder {}
}
