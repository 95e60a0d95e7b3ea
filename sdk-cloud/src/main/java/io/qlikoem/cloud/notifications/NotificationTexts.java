package io.qlikoem.cloud.notifications;

import com.squareup.moshi.Json;
import io.qlikoem.json.QlikModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What a kind of messages is called, in the language that was asked for. */
@Value.Immutable
@QlikModel
public interface NotificationTexts {
    /** The name. */
    @Json(name = "friendlyName")
    Optional<String> name();

    /** About whose things it is: {@code personal} ... */
    List<String> scopes();

    /** What these are called. */
    @Json(name = "scopeFriendlyNames")
    Map<String, String> scopeNames();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNotificationTexts.Builder {}
}
