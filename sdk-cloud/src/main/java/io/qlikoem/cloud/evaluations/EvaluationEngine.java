package io.qlikoem.cloud.evaluations;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** An engine that an app was measured in. */
@Value.Immutable
@QlikModel
public interface EvaluationEngine {
    /** Its size, in the vendor's words. */
    Optional<String> shortName();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableEvaluationEngine.Builder {}
}
