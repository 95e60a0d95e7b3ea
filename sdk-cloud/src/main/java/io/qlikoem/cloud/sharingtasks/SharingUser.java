package io.qlikoem.cloud.sharingtasks;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A user who gets it. */
@Value.Immutable
@QlikModel
public interface SharingUser {
    /** User id. */
    String value();

    /** Whether the owner lets the user get it. */
    Optional<Boolean> enabled();

    /** Whether the user wants it. */
    Optional<Boolean> subscribed();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableSharingUser.Builder {}
}
