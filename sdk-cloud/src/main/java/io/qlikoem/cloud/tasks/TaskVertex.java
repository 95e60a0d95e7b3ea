package io.qlikoem.cloud.tasks;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A task in a graph. */
@Value.Immutable
@QlikModel
public interface TaskVertex {
    Optional<String> taskId();

    /** Everything else, as it came. */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableTaskVertex.Builder {}
}
