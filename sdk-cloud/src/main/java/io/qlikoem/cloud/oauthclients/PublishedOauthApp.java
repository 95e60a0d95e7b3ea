package io.qlikoem.cloud.oauthclients;

import io.qlikoem.json.QlikModel;
import java.time.Instant;
import org.immutables.value.Value;

/** That a client was published to other tenants. */
@Value.Immutable
@QlikModel
public interface PublishedOauthApp {
    /** When (UTC). */
    Instant publishedAt();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutablePublishedOauthApp.Builder {}
}
