package io.qlikoem.cloud.dataconnections;

import io.qlikoem.json.ItemResult;
import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** What became of one connection. */
@Value.Immutable
@QlikModel
public interface ConnectionResult extends ItemResult {
    /** The connection. */
    String id();

    /** An HTTP status. */
    int status();

    /** What went wrong. */
    Optional<ConnectionError> error();

    @Override
    @Value.NonAttribute
    default boolean isOk() {
        return status() >= 200 && status() < 300;
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableConnectionResult.Builder {}
}
