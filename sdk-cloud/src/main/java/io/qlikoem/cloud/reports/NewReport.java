package io.qlikoem.cloud.reports;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A report that is to be made: its type, and the one template that goes with it. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface NewReport {
    /** What it is made of. */
    ReportType type();

    /** What is to come out. */
    ReportOutput output();

    /** How long it is kept, and waited for. */
    Optional<ReportMeta> meta();

    /** A workbook template. */
    Optional<ReportFileTemplate> senseExcelTemplate();

    /** A page template. */
    Optional<ReportFileTemplate> sensePixelPerfectTemplate();

    /** An HTML template. */
    Optional<ReportFileTemplate> senseHtmlTemplate();

    /** A presentation template. */
    Optional<ReportFileTemplate> sensePowerPointTemplate();

    /** A text template. */
    Optional<ReportFileTemplate> senseWordTemplate();

    /** A sheet. */
    Optional<ReportSheetTemplate> senseSheetTemplate();

    /** A chart. */
    Optional<ReportImageTemplate> senseImageTemplate();

    /** The data of a chart. */
    Optional<ReportDataTemplate> senseDataTemplate();

    /** Several charts and sheets. */
    List<RawJson> compositionTemplates();

    /** Selections that several templates share. */
    Optional<RawJson> definitions();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNewReport.Builder {}
}
