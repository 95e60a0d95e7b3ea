package io.qlikoem.cloud.webhooks;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.Secret;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What your backend answered. */
@Value.Immutable
@QlikModel
public interface WebhookResponse {
    Optional<Integer> statusCode();

    Optional<String> body();

    /** Texts that are never printed, for they may hold credentials. */
    Map<String, Secret> headers();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableWebhookResponse.Builder {}
}
