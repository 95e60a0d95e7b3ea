package io.qlikoem.cloud.evaluations;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A number of two evaluations. */
@Value.Immutable
@QlikModel
public interface ComparedNumber {
    /** The first one's. */
    Optional<Double> baseline();

    /** The second one's. */
    Optional<Double> comparison();

    /** The difference. */
    Optional<Double> absoluteDiff();

    /** The difference as a part of the first; as far as the vendor says. */
    @Json(name = "diff")
    Optional<Double> relativeDiff();

    /** Which way it went, in the vendor's words. */
    Optional<String> trend();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableComparedNumber.Builder {}
}
