package io.qlikoem.cloud.dataalerts;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.Optional;
import org.immutables.value.Value;

/** What a condition found, in one execution of an alert. */
@Value.Immutable
@QlikModel
public interface AlertEvaluation {
    /** The condition as it was. */
    Optional<RawJson> condition();

    /** What it found. */
    Optional<RawJson> evaluation();

    /** Whether its selections are kept from the reader. */
    Optional<Boolean> hideSelections();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAlertEvaluation.Builder {}
}
