package io.qlikoem.cloud.dataalerts;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** An alert looks at its data. */
@Value.Immutable
@QlikModel
public interface AlertTriggered {
    /** The vendor's id of that. */
    Optional<String> workflowID();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAlertTriggered.Builder {}
}
