package io.qlikoem.cloud.automations;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.Secret;
import java.util.Optional;
import org.immutables.value.Value;

/** Where a run can be downloaded from. */
@Value.Immutable
@QlikModel
public interface AutomationRunExport {
    /** Holds its own permission: whoever has it can read the run. */
    Optional<Secret> url();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAutomationRunExport.Builder {}
}
