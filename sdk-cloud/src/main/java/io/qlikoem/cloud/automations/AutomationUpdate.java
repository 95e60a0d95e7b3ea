package io.qlikoem.cloud.automations;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The whole definition of an automation. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface AutomationUpdate {
    Optional<String> name();

    Optional<String> description();

    /** Its blocks. */
    Optional<RawJson> workspace();

    List<AutomationSchedule> schedules();

    Optional<Integer> maxConcurrentRuns();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAutomationUpdate.Builder {}
}
