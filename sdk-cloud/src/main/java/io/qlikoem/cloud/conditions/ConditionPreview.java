package io.qlikoem.cloud.conditions;

import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a condition would find. */
@Value.Immutable
@QlikModel
public interface ConditionPreview {
    /** Its id. */
    Optional<String> previewId();

    /** Where it is. */
    Optional<PreviewStatus> status();

    /** What was looked for. */
    Optional<Condition> condition();

    /** Where the result is. */
    Optional<PreviewEvaluation> evaluation();

    /** What went wrong. */
    List<ConditionError> errors();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableConditionPreview.Builder {}
}
