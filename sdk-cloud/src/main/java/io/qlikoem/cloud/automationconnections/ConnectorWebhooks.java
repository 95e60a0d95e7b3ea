package io.qlikoem.cloud.automationconnections;

import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How a connector can start automations. */
@Value.Immutable
@QlikModel
public interface ConnectorWebhooks {
    /** Its id. */
    Optional<String> id();

    /** Whether it needs no setting up at the other side. */
    Optional<Boolean> automatic();

    /** When it does. */
    List<ConnectorWebhookEvent> events();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableConnectorWebhooks.Builder {}
}
