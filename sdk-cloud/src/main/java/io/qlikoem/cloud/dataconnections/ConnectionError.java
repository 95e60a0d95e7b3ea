package io.qlikoem.cloud.dataconnections;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Why a connection could not be changed. */
@Value.Immutable
@QlikModel
public interface ConnectionError {
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
    final class Builder extends ImmutableConnectionError.Builder {}
}
