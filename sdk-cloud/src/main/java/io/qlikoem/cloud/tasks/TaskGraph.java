package io.qlikoem.cloud.tasks;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What runs after what. */
@Value.Immutable
@QlikModel
public interface TaskGraph {
    Optional<String> taskId();

    List<TaskVertex> vertices();

    List<TaskEdge> edges();

    /** Everything else, as it came. */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableTaskGraph.Builder {}
}
