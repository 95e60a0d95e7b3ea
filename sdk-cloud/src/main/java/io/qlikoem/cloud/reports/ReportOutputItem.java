package io.qlikoem.cloud.reports;

import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One output of a report. */
@Value.Immutable
@QlikModel
public interface ReportOutputItem {
    /** Your name for it. */
    Optional<String> outputId();

    /** Where it is. */
    Optional<OutputState> status();

    /** Where it can be read for a while. */
    Optional<String> location();

    /** Its size. */
    Optional<Long> sizeBytes();

    /** Quote it to the vendor. */
    Optional<String> traceId();

    /** What went wrong. */
    List<ReportError> exportErrors();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableReportOutputItem.Builder {}
}
