package io.qlikoem.cloud.automations;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** One number about automations on one day. */
@Value.Immutable
@QlikModel
public interface AutomationUsage {
    String date();

    AutomationUsageName name();

    long value();

    Optional<UsedAutomation> automation();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAutomationUsage.Builder {}
}
