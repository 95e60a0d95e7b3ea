package io.qlikoem.cloud.oauthclients;

import io.qlikoem.json.QlikModel;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A secret, not itself. */
@Value.Immutable
@QlikModel
public interface ClientSecretHint {
    /** Its beginning, which it is deleted by. */
    String hint();

    /** When it was made (UTC). */
    Optional<Instant> createdAt();

    /** Who made it. */
    Optional<String> createdBy();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableClientSecretHint.Builder {}
}
