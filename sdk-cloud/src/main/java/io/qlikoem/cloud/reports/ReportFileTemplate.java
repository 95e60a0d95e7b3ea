package io.qlikoem.cloud.reports;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.List;
import org.immutables.value.Value;

/** A template file that a report is made of. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface ReportFileTemplate {
    /** Where it is. */
    TemplateLocation templateLocation();

    /** Fields with a file for each value. */
    List<String> cycleFields();

    /** Selections and bookmarks, one after the other. */
    List<RawJson> selectionChain();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableReportFileTemplate.Builder {}
}
