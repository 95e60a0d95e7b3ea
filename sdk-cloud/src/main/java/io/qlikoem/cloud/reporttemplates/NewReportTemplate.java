package io.qlikoem.cloud.reporttemplates;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A template that is to be made of a file in the temporary contents. */
@Value.Immutable
@QlikModel
public interface NewReportTemplate {
    /** Its name. */
    String name();

    /** The file, see {@link io.qlikoem.cloud.tempcontents.TempContentsApi}. */
    String temporaryContentId();

    /** More about it. */
    Optional<String> description();

    /** The app that it is for. */
    Optional<String> sourceAppId();

    /** What becomes of the app that the file names. */
    Optional<SourceAppAction> sourceAppAction();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNewReportTemplate.Builder {}
}
