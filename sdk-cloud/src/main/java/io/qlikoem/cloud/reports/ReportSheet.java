package io.qlikoem.cloud.reports;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A sheet of an app. */
@Value.Immutable
@QlikModel
public interface ReportSheet {
    /** Its id. */
    String id();

    /** Width in pixels. */
    Optional<Double> widthPx();

    /** Height in pixels. */
    Optional<Double> heightPx();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableReportSheet.Builder {}
}
