package io.qlikoem.cloud.automationconnections;

import io.qlikoem.json.QlikModel;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A connection of automations, in a list. */
@Value.Immutable
@QlikModel
public interface AutomationConnectionSummary {
    /** Its id. */
    Optional<String> id();

    /** Its name. */
    Optional<String> name();

    /** To what. */
    Optional<String> connectorId();

    /** Whose it is. */
    Optional<String> ownerId();

    /** Space that it is in. */
    Optional<String> spaceId();

    /** Whether it works. */
    Optional<Boolean> isConnected();

    /** When it was made. */
    Optional<Instant> createdAt();

    /** When it was changed last. */
    Optional<Instant> updatedAt();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAutomationConnectionSummary.Builder {}
}
