package io.qlikoem.cloud.reports;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A report that was asked for. */
@Value.Immutable
@QlikModel
public interface ReportAccepted {
    /** The id to ask for it by. */
    Optional<String> requestId();

    /** In words. */
    Optional<String> message();

    /** Where the outputs will be. */
    Optional<String> outputsUrl();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableReportAccepted.Builder {}
}
