package io.qlikoem.cloud.dataalerts;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** How often an alert triggered. */
@Value.Immutable
@QlikModel
public interface AlertTriggerStats {
    /** Ever. */
    int totalScans();

    /** Of the last ten looks. */
    int last10Scans();

    /** Of the last hundred. */
    int last100Scans();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAlertTriggerStats.Builder {}
}
