package io.qlikoem.cloud.automations;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Settings of all automations. */
@Value.Immutable
@QlikModel
public interface AutomationSettings {
    Optional<Integer> maxConcurrentRunsPerAutomation();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAutomationSettings.Builder {}
}
