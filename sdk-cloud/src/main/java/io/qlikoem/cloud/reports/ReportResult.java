package io.qlikoem.cloud.reports;

import io.qlikoem.json.QlikModel;
import java.util.List;
import org.immutables.value.Value;

/** An output that was made. */
@Value.Immutable
@QlikModel
public interface ReportResult {
    /** Your name for it. */
    String outputId();

    /** Where it can be read for a while. */
    String location();

    /** What is missing in it. */
    List<ReportError> exportErrors();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableReportResult.Builder {}
}
