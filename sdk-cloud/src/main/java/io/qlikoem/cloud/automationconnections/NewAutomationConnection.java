package io.qlikoem.cloud.automationconnections;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A connection that is to be made. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface NewAutomationConnection {
    /** To what, see {@link AutomationConnectorsApi}. */
    String connectorId();

    /** Its name. */
    Optional<String> name();

    /** Space that it goes to; absent: the client's own. */
    Optional<String> spaceId();

    /** What the connector asks for. */
    List<NewConnectionParam> params();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNewAutomationConnection.Builder {}
}
