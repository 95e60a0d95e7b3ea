package io.qlikoem.cloud.evaluations;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A measurement of an app. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface Evaluation {
    /** The evaluation's id. */
    String id();

    /** The app. */
    Optional<String> appId();

    /** The app's name. */
    Optional<String> appName();

    /** The app's item in the catalogue. */
    Optional<String> appItemId();

    /** How far it is, in the vendor's words, which its definition does not list. */
    Optional<String> status();

    /** When it began (UTC). */
    Optional<Instant> started();

    /** When it ended (UTC); absent while it goes on. */
    Optional<Instant> ended();

    /** The engine that it ran in. */
    Optional<EvaluationEngine> engine();

    /** What happened meanwhile. */
    List<EvaluationEvent> events();

    /** What was measured. */
    Optional<EvaluationResult> result();

    /** How it was measured. */
    Optional<EvaluationDetails> details();

    /** Everything else, as it came. */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableEvaluation.Builder {}
}
