package io.qlikoem.cloud.quotas;

import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How much of something there may be. */
@Value.Immutable
@QlikModel
public interface QuotaValues {
    /** In {@link #unit}; -1: no limit. */
    double quota();

    /** {@code bytes}, {@code spaces} ... */
    String unit();

    /** How much there is; only when asked for. */
    Optional<Double> usage();

    /** Shares of the limit from which on the vendor warns. */
    List<Double> warningThresholds();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableQuotaValues.Builder {}
}
