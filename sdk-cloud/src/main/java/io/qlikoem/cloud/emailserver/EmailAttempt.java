package io.qlikoem.cloud.emailserver;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** What came of an attempt to reach a tenant's mail server. */
@Value.Immutable
@QlikModel
public interface EmailAttempt {
    /** Whether it worked. */
    default boolean success() {
        return false;
    }

    /** Whether the server was not reached at all. */
    default boolean connectionFailed() {
        return false;
    }

    /** What the server answered. */
    Optional<Integer> smtpResponseCode();

    /** What went wrong. */
    Optional<String> message();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableEmailAttempt.Builder {}
}
