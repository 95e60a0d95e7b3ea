package io.qlikoem.cloud.evaluations;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** The engines of two evaluations. */
@Value.Immutable
@QlikModel
public interface ComparedEngine {
    /** Whether they differ. */
    default boolean changed() {
        return false;
    }

    /** The first one's. */
    Optional<EvaluationEngine> baseline();

    /** The second one's. */
    Optional<EvaluationEngine> comparison();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableComparedEngine.Builder {}
}
