package io.qlikoem.cloud.reporttemplates;

import io.qlikoem.json.QlikModel;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A template that reports are made of. */
@Value.Immutable
@QlikModel
public interface ReportTemplate {
    /** Its id. */
    Optional<String> id();

    /** Its name. */
    Optional<String> name();

    /** More about it. */
    Optional<String> description();

    /** What it is. */
    Optional<ReportTemplateType> type();

    /** The app that it is for. */
    Optional<String> sourceAppId();

    /** The app's name. */
    Optional<String> sourceAppName();

    /** Whose it is. */
    Optional<String> ownerId();

    /** When it was made. */
    Optional<Instant> createdAt();

    /** When it was changed last. */
    Optional<Instant> updatedAt();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableReportTemplate.Builder {}
}
