package io.qlikoem.cloud.automationconnections;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Where a connection is to be. */
@Value.Immutable
@QlikModel
public interface ConnectionSpace {
    /** The space; absent: the owner's own. */
    Optional<String> spaceId();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableConnectionSpace.Builder {}
}
