package io.qlikoem.cloud.reports;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.Map;
import org.immutables.value.Value;

/** A sheet that a report is made of. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface ReportSheetTemplate {
    /** The app. */
    String appId();

    /** The sheet. */
    ReportSheet sheet();

    /** Selections, by alternate state. */
    Map<String, RawJson> selectionsByState();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableReportSheetTemplate.Builder {}
}
