package io.qlikoem.cloud.automations;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** The copy that was made. */
@Value.Immutable
@QlikModel
public interface AutomationCopied {
    String id();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAutomationCopied.Builder {}
}
