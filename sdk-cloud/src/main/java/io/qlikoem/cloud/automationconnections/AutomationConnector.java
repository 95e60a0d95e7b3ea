package io.qlikoem.cloud.automationconnections;

import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that automations can connect to. */
@Value.Immutable
@QlikModel
public interface AutomationConnector {
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

    /** How to connect to it. */
    Optional<String> connectDocumentation();

    /** What a connection needs. */
    List<ConnectorParam> params();

    /** What it can do. */
    List<ConnectorBlock> blocks();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAutomationConnector.Builder {}
}
