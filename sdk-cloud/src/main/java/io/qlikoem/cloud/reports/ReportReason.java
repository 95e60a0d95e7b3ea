package io.qlikoem.cloud.reports;

import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Why an output failed. */
@Value.Immutable
@QlikModel
public interface ReportReason {
    /** The output. */
    Optional<String> outputId();

    /** Quote it to the vendor. */
    Optional<String> traceId();

    /** What went wrong. */
    List<ReportError> exportErrors();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableReportReason.Builder {}
}
