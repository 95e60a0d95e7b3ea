package io.qlikoem.cloud.items;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** How the catalogue works for the tenant. */
@Value.Immutable
@QlikModel
public interface ItemSettings {
    /** Whether it counts who opens what. */
    boolean usageMetricsEnabled();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableItemSettings.Builder {}
}
