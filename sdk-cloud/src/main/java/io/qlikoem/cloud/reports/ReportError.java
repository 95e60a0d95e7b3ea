package io.qlikoem.cloud.reports;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Why a report, or a part of it, failed. */
@Value.Immutable
@QlikModel
public interface ReportError {
    /** The vendor's code. */
    String code();

    /** What went wrong. */
    String title();

    /** More about it. */
    Optional<String> detail();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableReportError.Builder {}
}
