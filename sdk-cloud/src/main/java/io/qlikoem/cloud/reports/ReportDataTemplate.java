package io.qlikoem.cloud.reports;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.Map;
import org.immutables.value.Value;

/** A chart whose data a report is made of. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface ReportDataTemplate {
    /** The app. */
    String appId();

    /** The chart. */
    String id();

    /** Selections, by alternate state. */
    Map<String, RawJson> selectionsByState();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableReportDataTemplate.Builder {}
}
