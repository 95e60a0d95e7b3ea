package io.qlikoem.cloud.oauthclients;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.Secret;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A further secret. It is shown this once. */
@Value.Immutable
@QlikModel
public interface NewClientSecret {
    /** The client. */
    String clientId();

    /** The secret. */
    Secret clientSecret();

    /** Its beginning, which it is deleted by. */
    String hint();

    /** When it was made (UTC). */
    Optional<Instant> createdAt();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNewClientSecret.Builder {}
}
