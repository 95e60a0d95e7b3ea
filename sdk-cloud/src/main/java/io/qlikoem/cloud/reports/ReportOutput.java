package io.qlikoem.cloud.reports;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.Optional;
import org.immutables.value.Value;

/** What is to come out. */
@Value.Immutable
@QlikModel
public interface ReportOutput {
    /** Its form. */
    ReportOutputType type();

    /** Your name for it, given back with the results. */
    String outputId();

    /** Page and properties of a PDF. */
    Optional<RawJson> pdfOutput();

    /** Size and form of an image. */
    Optional<RawJson> imageOutput();

    /** Form of a workbook. */
    Optional<RawJson> excelOutput();

    /** Size of a presentation. */
    Optional<RawJson> pptxOutput();

    /** Form and names of several files. */
    Optional<RawJson> cycleOutput();

    /** One of this form. */
    static ReportOutput of(ReportOutputType type, String outputId) {
        return builder().type(type).outputId(outputId).build();
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableReportOutput.Builder {}
}
