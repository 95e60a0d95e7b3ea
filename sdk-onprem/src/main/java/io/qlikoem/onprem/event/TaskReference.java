package io.qlikoem.onprem.event;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A task as an event names it. To name one, its id is enough. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface TaskReference {
    /** The task. */
    String id();

    /** The task's name. */
    Optional<String> name();

    /** Whether it may run. */
    Optional<Boolean> enabled();

    /** Minutes after which a run is stopped. */
    Optional<Integer> taskSessionTimeout();

    /** How often a failed run is tried again. */
    Optional<Integer> maxRetries();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** The task of this id. */
    static TaskReference id(String id) {
        return builder().id(id).build();
    }

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a reference. */
    final class Builder extends ImmutableTaskReference.Builder {}
}
