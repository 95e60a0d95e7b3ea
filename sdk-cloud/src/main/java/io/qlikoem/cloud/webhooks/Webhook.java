package io.qlikoem.cloud.webhooks;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import io.qlikoem.json.Secret;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A webhook as the tenant reports it. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface Webhook {
    Optional<String> id();

    String name();

    String url();

    Optional<WebhookLevel> level();

    /** Whether it delivers. */
    default boolean enabled() {
        return false;
    }

    List<String> eventTypes();

    /** Which events, in the vendor's SCIM language. */
    Optional<String> filter();

    Optional<String> description();

    /** Sent along. Texts that are never printed, for they may hold credentials. */
    Map<String, Secret> headers();

    /** Names of headers whose values the tenant does not tell. */
    List<String> encryptedHeaders();

    /** Whether deliveries are signed. */
    default boolean secretKeyAdded() {
        return false;
    }

    /** Whether events come as CloudEvents 1.0. */
    Optional<Boolean> enableCloudEventDelivery();

    Optional<Boolean> checkCertificateRevocation();

    Optional<String> ownerId();

    /** When it was made (UTC). */
    Optional<Instant> createdAt();

    /** Last change (UTC). */
    Optional<Instant> updatedAt();

    /** Why the vendor has switched it off. */
    Optional<String> disabledReason();

    Optional<String> disabledReasonCode();

    Optional<WebhookOrigin> origin();

    /** Everything else, as it came. */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableWebhook.Builder {}
}
