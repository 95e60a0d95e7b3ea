package io.qlikoem.cloud.automations;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** A run to be started. */
@Value.Immutable
@QlikModel
public interface NewAutomationRun {
    /** {@code api}: the vendor allows no other. */
    String context();

    /** A run as an API client starts it. */
    static NewAutomationRun byApi() {
        return builder().context("api").build();
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNewAutomationRun.Builder {}
}
