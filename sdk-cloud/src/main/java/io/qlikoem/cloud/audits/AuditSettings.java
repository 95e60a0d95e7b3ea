package io.qlikoem.cloud.audits;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** How long events are kept. */
@Value.Immutable
@QlikModel
public interface AuditSettings {
    /** The settings themselves. */
    AuditRetention data();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAuditSettings.Builder {}
}
