package io.qlikoem.cloud.automationconnections;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** An event that can start automations. */
@Value.Immutable
@QlikModel
public interface ConnectorWebhookEvent {
    /** Its id. */
    Optional<String> id();

    /** Its name. */
    Optional<String> name();

    /** What it is. */
    Optional<String> role();

    /** More about it. */
    Optional<String> description();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableConnectorWebhookEvent.Builder {}
}
