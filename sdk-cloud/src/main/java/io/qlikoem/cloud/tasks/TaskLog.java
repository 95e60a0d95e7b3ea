package io.qlikoem.cloud.tasks;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** What a run wrote down. */
@Value.Immutable
@QlikModel
public interface TaskLog {
    Optional<String> logContent();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableTaskLog.Builder {}
}
