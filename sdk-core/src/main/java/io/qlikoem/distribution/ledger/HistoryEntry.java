package io.qlikoem.distribution.ledger;

import io.qlikoem.json.SdkStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** What became of one delivery in one run. Immutable. */
@SdkStyle
@Value.Immutable
public interface HistoryEntry {
    /** The run. */
    String runId();

    /** What it is about. */
    DeliveryKey key();

    /** The app's name at that time. */
    String appName();

    /** The distribution that asked for it. */
    String distribution();

    /** When it ended (UTC). */
    Instant endedAt();

    /** How it ended. */
    Result result();

    /** The version that the tenant had afterwards, which is the reload that it came from. */
    Optional<String> version();

    /** SHA-256 of the app file that the tenant had afterwards. */
    Optional<String> sha256();

    /** The app that customers open, when it was known. */
    Optional<String> publishedAppId();

    /** Bytes that were sent. */
    long bytes();

    /** How often it was tried. */
    int attempts();

    /** Why it was not made. */
    Optional<String> message();

    /** A builder without values. */
    static Builder builder() {
        return new Builder();
    }

    /** How a delivery that was tried can end. */
    enum Result {
        /** The tenant has the version. */
        DELIVERED,
        /** It was tried and failed. */
        FAILED,
        /** Something was in the way. */
        BLOCKED
    }

    /** Builds a {@link HistoryEntry}. Not thread-safe. */
    class Builder extends ImmutableHistoryEntry.Builder {}
}
