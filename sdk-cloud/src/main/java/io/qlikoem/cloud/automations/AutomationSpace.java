package io.qlikoem.cloud.automations;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** Where an automation is to lie. */
@Value.Immutable
@QlikModel
public interface AutomationSpace {
    String spaceId();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAutomationSpace.Builder {}
}
