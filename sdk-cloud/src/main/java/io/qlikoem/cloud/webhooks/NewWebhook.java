package io.qlikoem.cloud.webhooks;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.Secret;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A webhook to be made, or the whole definition of one. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface NewWebhook {
    String name();

    /** An {@code https} address of 2,048 characters at most. */
    String url();

    /** See {@link WebhooksApi#eventTypes()}. */
    List<String> eventTypes();

    /** Whose events: {@code TENANT} needs an administrator. */
    Optional<WebhookLevel> level();

    /** Whether it delivers; the vendor's default is {@code false}. */
    Optional<Boolean> enabled();

    /** Signs what is delivered: 32 to 64 characters. See {@link WebhookSignature}. */
    Optional<Secret> secret();

    /** Which events, in the vendor's SCIM language: by {@code id}, {@code spaceId}, {@code topLevelResourceId}. */
    Optional<String> filter();

    Optional<String> description();

    /** Sent along, and shown to administrators. */
    Map<String, Secret> headers();

    /** Sent along, and shown to nobody. */
    Map<String, Secret> encryptedHeaders();

    /** Whether events come as CloudEvents 1.0; the vendor's default is {@code true}. */
    Optional<Boolean> enableCloudEventDelivery();

    Optional<Boolean> checkCertificateRevocation();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableNewWebhook.Builder {}
}
