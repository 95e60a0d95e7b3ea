package io.qlikoem.cloud.dataalerts;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** Which alert is to look at its data now. */
@Value.Immutable
@QlikModel
public interface AlertTriggerRequest {
    /** The alert. */
    String alertingTaskID();

    /** This one. */
    static AlertTriggerRequest of(String alertId) {
        return builder().alertingTaskID(alertId).build();
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAlertTriggerRequest.Builder {}
}
