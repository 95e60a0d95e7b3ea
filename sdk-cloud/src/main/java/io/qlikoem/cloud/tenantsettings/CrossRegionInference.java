package io.qlikoem.cloud.tenantsettings;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** Whether models of another region may be used. */
@Value.Immutable
@QlikModel
public interface CrossRegionInference {
    /** Whether they may. */
    boolean value();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableCrossRegionInference.Builder {}
}
