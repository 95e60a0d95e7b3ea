package io.qlikoem.cloud.webhooks;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** One delivery of an event. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface WebhookDelivery {
    String id();

    String webhookId();

    String eventType();

    WebhookDeliveryStatus status();

    Optional<String> statusMessage();

    /** When the event happened (UTC). */
    Instant triggeredAt();

    Optional<WebhookRequest> request();

    Optional<WebhookResponse> response();

    /** Everything else, as it came. */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableWebhookDelivery.Builder {}
}
