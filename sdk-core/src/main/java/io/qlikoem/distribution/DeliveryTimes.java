package io.qlikoem.distribution;

import io.qlikoem.json.SdkStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How fresh a delivery is: when each thing on its way happened (UTC). What this run did not do itself, because an earlier
 * one had done it or because it was not needed, is absent. Immutable.
 */
@SdkStyle
@Value.Immutable
public interface DeliveryTimes extends WithDeliveryTimes {
    /** End of the reload on the site whose result was delivered. */
    Optional<Instant> reloadedAt();

    /** When the export was asked for. */
    Optional<Instant> exportStartedAt();

    /** When the app was on disk, whole. */
    Optional<Instant> exportedAt();

    /** When the tenant had all bytes. */
    Optional<Instant> uploadedAt();

    /** When the tenant had answered the publish or republish. */
    Optional<Instant> publishedAt();

    /** When the published app had been looked at. */
    Optional<Instant> verifiedAt();

    /** Nothing has happened. */
    static DeliveryTimes none() {
        return builder().build();
    }

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link DeliveryTimes}. Not thread-safe. */
    class Builder extends ImmutableDeliveryTimes.Builder {}
}
