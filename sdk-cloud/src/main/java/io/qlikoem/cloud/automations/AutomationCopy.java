package io.qlikoem.cloud.automations;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** A copy of an automation to be made. */
@Value.Immutable
@QlikModel
public interface AutomationCopy {
    String name();

    /** A copy of this name. */
    static AutomationCopy named(String name) {
        return builder().name(name).build();
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAutomationCopy.Builder {}
}
