package io.qlikoem.cloud.automations;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** Who an automation is to belong to. */
@Value.Immutable
@QlikModel
public interface AutomationOwner {
    String userId();

    /** This user. */
    static AutomationOwner user(String userId) {
        return builder().userId(userId).build();
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAutomationOwner.Builder {}
}
