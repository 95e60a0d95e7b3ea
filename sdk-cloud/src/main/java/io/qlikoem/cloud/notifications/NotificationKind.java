package io.qlikoem.cloud.notifications;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A kind of messages that there is. */
@Value.Immutable
@QlikModel
public interface NotificationKind {
    /** The kind's name; stars stand for any text. */
    @Json(name = "notificationNamePattern")
    String pattern();

    /** Whether users can ask for it. */
    default boolean isSubscribable() {
        return false;
    }

    /** Whether they can do so in the hub. */
    default boolean isManageableInHub() {
        return false;
    }

    /** How it reaches them: {@code email}, {@code notification} ... */
    List<String> transports();

    /** What it is called. */
    @Json(name = "presentationInfo")
    Optional<NotificationTexts> texts();

    /** What it is about. */
    @Json(name = "subscriptionInfo")
    Optional<NotificationSubject> subject();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNotificationKind.Builder {}
}
