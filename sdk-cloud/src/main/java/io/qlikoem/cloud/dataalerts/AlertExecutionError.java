package io.qlikoem.cloud.dataalerts;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Why an execution failed. */
@Value.Immutable
@QlikModel
public interface AlertExecutionError {
    /** The vendor's code. */
    Optional<String> code();

    /** What went wrong. */
    Optional<String> title();

    /** More about it. */
    Optional<String> detail();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableAlertExecutionError.Builder {}
}
