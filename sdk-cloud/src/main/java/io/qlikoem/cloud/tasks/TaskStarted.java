package io.qlikoem.cloud.tasks;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** The vendor's answer to a start; the run is found with {@link TasksApi#lastRun}. */
@Value.Immutable
@QlikModel
public interface TaskStarted {
    Optional<String> message();

    /** Everything else, as it came. */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableTaskStarted.Builder {}
}
