package io.qlikoem.cloud.evaluations;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A time of two evaluations. */
@Value.Immutable
@QlikModel
public interface ComparedTime {
    /** The first one's. */
    Optional<Double> baseline();

    /** The second one's. */
    Optional<Double> comparison();

    /** The difference. */
    Optional<Double> absoluteDiff();

    /** Which way it went, in the vendor's words. */
    Optional<String> trend();

    /** Why there is no time in the first. */
    Optional<String> baselineTimeoutStatusCode();

    /** Why there is no time in the second. */
    Optional<String> comparisonTimeoutStatusCode();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableComparedTime.Builder {}
}
