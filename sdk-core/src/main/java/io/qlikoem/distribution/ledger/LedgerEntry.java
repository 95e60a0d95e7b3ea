package io.qlikoem.distribution.ledger;

import io.qlikoem.json.SdkStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** What the ledger knows of one delivery: what the tenant has, and what is under way. Immutable. */
@SdkStyle
@Value.Immutable
public interface LedgerEntry extends WithLedgerEntry {
    /** What it is about. */
    DeliveryKey key();

    /** The app that customers open. Stays the same for the life of the delivery. */
    Optional<String> publishedAppId();

    /** The app in the landing space that the published app was last published from. */
    Optional<String> originAppId();

    /** The version that the published app holds. */
    Optional<String> deliveredVersion();

    /** SHA-256 of the app file that the published app was made of. */
    Optional<String> deliveredSha256();

    /** When it was verified in the tenant (UTC). */
    Optional<Instant> deliveredAt();

    /** The version that it stays at until it is let go; {@link Ledger#pin} alone changes it. */
    Optional<String> pinnedVersion();

    /** What is under way, if anything is. */
    Optional<DeliveryAttempt> attempt();

    /** An entry of which nothing is known but what it is about. */
    static LedgerEntry of(DeliveryKey key) {
        return builder().key(key).build();
    }

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LedgerEntry}. Not thread-safe. */
    class Builder extends ImmutableLedgerEntry.Builder {}
}
