package io.qlikoem.cloud.webhooks;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A kind of event. */
@Value.Immutable
@QlikModel
public interface WebhookEventType {
    /** What {@link NewWebhook#eventTypes()} takes, for example {@code com.qlik.app.published}. */
    Optional<String> name();

    Optional<String> title();

    Optional<String> description();

    Optional<String> category();

    List<String> levels();

    /** Everything else, as it came. */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableWebhookEventType.Builder {}
}
