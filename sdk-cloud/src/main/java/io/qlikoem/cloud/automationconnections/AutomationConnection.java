package io.qlikoem.cloud.automationconnections;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import io.qlikoem.json.Secret;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A connection of automations. */
@Value.Immutable
@QlikModel
public interface AutomationConnection {
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

    /** Why it does not. */
    Optional<RawJson> error();

    /** What the connector asks for. */
    List<ConnectionParam> params();

    /** Where a person must log in to finish it. */
    Optional<Secret> redirect();

    /** Who logged in. */
    Optional<String> oauthAccountName();

    /** When it was made. */
    Optional<Instant> createdAt();

    /** When it was changed last. */
    Optional<Instant> updatedAt();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAutomationConnection.Builder {}
}
