package io.qlikoem.cloud.dataconnections;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** What is to change of a connection; what is absent stays. */
@Value.Immutable
@QlikModel
public interface ConnectionToChange {
    /** Its id. */
    String id();

    /** Its name. */
    Optional<String> name();

    /** Whose it is. */
    Optional<String> ownerId();

    /** Space that it is in. */
    Optional<String> spaceId();

    /** What kind of space that is. */
    Optional<ConnectionSpaceType> spaceType();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableConnectionToChange.Builder {}
}
