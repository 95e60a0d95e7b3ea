package io.qlikoem.cloud.reporttemplates;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Another file in the place of a template's. */
@Value.Immutable
@QlikModel
public interface ReportTemplateUpdate {
    /** Its name. */
    String name();

    /** The file. */
    String temporaryContentId();

    /** More about it. */
    Optional<String> description();

    /** What becomes of the app that the file names. */
    Optional<SourceAppAction> sourceAppAction();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableReportTemplateUpdate.Builder {}
}
