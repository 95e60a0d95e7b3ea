package io.qlikoem.cloud.notifications;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** What a kind of messages is about. */
@Value.Immutable
@QlikModel
public interface NotificationSubject {
    /** What happens. */
    String action();

    /** To what kind of things. */
    String resourceType();

    /** To what of them. */
    Optional<String> resourceSubType();

    /** To which thing. */
    Optional<String> resourceId();

    /** To whom it is sent. */
    Optional<String> target();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNotificationSubject.Builder {}
}
