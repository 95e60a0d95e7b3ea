package io.qlikoem.cloud.automations;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An automation to be made. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface NewAutomation {
    String name();

    Optional<String> description();

    /** Absent: the client's personal space. */
    Optional<String> spaceId();

    /** Its blocks, as another automation has them. */
    Optional<RawJson> workspace();

    List<AutomationSchedule> schedules();

    Optional<Integer> maxConcurrentRuns();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNewAutomation.Builder {}
}
