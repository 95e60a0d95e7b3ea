package io.qlikoem.cloud.tasks;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that a task waits for, usually the end of another. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface TaskEvent {
    Optional<String> name();

    Optional<String> source();

    Optional<String> type();

    Optional<Boolean> dataOnly();

    List<TaskCorrelation> correlation();

    /** Everything else, as it came. */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableTaskEvent.Builder {}
}
