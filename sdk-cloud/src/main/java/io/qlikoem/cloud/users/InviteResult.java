package io.qlikoem.cloud.users;

import io.qlikoem.json.ItemResult;
import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** What became of one invitation. */
@Value.Immutable
@QlikModel
public interface InviteResult extends ItemResult {
    /** Whose. */
    String email();

    /** Whether it went out. */
    InviteStatus status();

    /** The user that was made or found. */
    Optional<String> userId();

    /** The user's subject. */
    Optional<String> subject();

    /** The vendor's error code. */
    Optional<String> code();

    /** What went wrong. */
    Optional<String> title();

    /** More about it. */
    Optional<String> detail();

    @Override
    @Value.NonAttribute
    default boolean isOk() {
        return status() == InviteStatus.OK || status() == InviteStatus.EXISTS;
    }

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableInviteResult.Builder {}
}
