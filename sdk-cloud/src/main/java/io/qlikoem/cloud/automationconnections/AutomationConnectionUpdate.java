package io.qlikoem.cloud.automationconnections;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Another name, or other parameters. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface AutomationConnectionUpdate {
    /** Its name. */
    Optional<String> name();

    /** Parameters that change. */
    List<ConnectionParamUpdate> params();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAutomationConnectionUpdate.Builder {}
}
