package io.qlikoem.cloud.tasks;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** One task runs after another. */
@Value.Immutable
@QlikModel
public interface TaskEdge {
    /** The task that runs first. */
    Optional<String> source();

    /** The one that runs after it. */
    Optional<String> target();

    /** Everything else, as it came. */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableTaskEdge.Builder {}
}
