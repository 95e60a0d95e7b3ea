package io.qlikoem.cloud.reports;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** How long a report is kept, and waited for. */
@Value.Immutable
@QlikModel
public interface ReportMeta {
    /** ISO 8601 duration: {@code PT10M}. */
    Optional<String> outputTtl();

    /** ISO 8601 duration. */
    Optional<String> exportDeadline();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableReportMeta.Builder {}
}
