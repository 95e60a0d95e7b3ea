package io.qlikoem.cloud.insights;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** An analysis to make. */
@Value.Immutable
@QlikModel
public interface TargetAnalysis {
    /** The id of an {@link InsightAnalysis}. */
    Optional<String> id();

    /** This one. */
    static TargetAnalysis of(String id) {
        return builder().id(id).build();
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableTargetAnalysis.Builder {}
}
