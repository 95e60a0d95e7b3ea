package io.qlikoem.cloud.users;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody to be invited by e-mail. */
@Value.Immutable
@QlikModel
public interface Invitee {
    /** Where the invitation goes. */
    String email();

    /** Display name. */
    Optional<String> name();

    /** Of the invitation: {@code en}, {@code de} ... */
    Optional<String> language();

    /** Whether somebody already invited gets another mail. */
    Optional<Boolean> resend();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableInvitee.Builder {}
}
