package io.qlikoem.cloud.evaluations;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that happened during an evaluation. */
@Value.Immutable
@QlikModel
public interface EvaluationEvent {
    /** How bad it is. */
    Optional<String> severity();

    /** What happened. */
    Optional<String> message();

    /** The vendor's code. */
    Optional<String> errorCode();

    /** The sheet. */
    Optional<String> sheetId();

    /** The sheet's title. */
    Optional<String> sheetTitle();

    /** The object. */
    Optional<String> objectId();

    /** The object's title. */
    Optional<String> objectTitle();

    /** What the object is. */
    Optional<String> objectType();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableEvaluationEvent.Builder {}
}
