package io.qlikoem.cloud.reports;

import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How a report does. */
@Value.Immutable
@QlikModel
public interface ReportStatus {
    /** Where it is. */
    ReportState status();

    /** What was made. */
    List<ReportResult> results();

    /** Why outputs failed. */
    List<ReportReason> reasons();

    /** Why all of it failed. */
    List<ReportError> requestErrors();

    /** How often the tenant tried. */
    Optional<Integer> resolutionAttempts();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableReportStatus.Builder {}
}
