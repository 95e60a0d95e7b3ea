package io.qlikoem.cloud.conditions;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** The result of a preview. */
@Value.Immutable
@QlikModel
public interface PreviewEvaluation {
    /** When it began. */
    Optional<String> startTime();

    /** When it ended. */
    Optional<String> endTime();

    /** Where the data is. */
    Optional<String> resultUrl();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutablePreviewEvaluation.Builder {}
}
