package io.qlikoem.cloud.automationconnections;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that automations can connect to, in a list. */
@Value.Immutable
@QlikModel
public interface AutomationConnectorSummary {
    /** Its id. */
    Optional<String> id();

    /** Its name. */
    Optional<String> name();

    /** More about it. */
    Optional<String> description();

    /** Whether its use costs. */
    Optional<Boolean> billable();

    /** Whether it can start automations. */
    Optional<Boolean> hasWebhooks();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAutomationConnectorSummary.Builder {}
}
