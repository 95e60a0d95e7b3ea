package io.qlikoem.distribution;

import io.qlikoem.error.QlikConfigurationException;
import io.qlikoem.json.SdkStyle;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How a run works: what {@link Distributor.Builder} offers, and what only tests change. */
@SdkStyle
@Value.Immutable
abstract class RunSettings implements WithRunSettings {
    @Value.Default
    String landingSpace() {
        return "OEM landing";
    }

    @Value.Default
    int concurrency() {
        return 16;
    }

    @Value.Default
    Path spoolFolder() {
        return Path.of(System.getProperty("java.io.tmpdir"), "qlik-oem-spool");
    }

    @Value.Default
    long chunkBytes() {
        return 64L << 20;
    }

    /** The vendor's default is an hour from the announcement, its maximum three days; a slow line needs more than an hour. */
    @Value.Default
    Duration uploadTimeToLive() {
        return Duration.ofDays(1);
    }

    /** How many uploads begin at a time; on two processors 4, 8 and 16 saved the same, so it is the most that does. */
    @Value.Default
    int uploadsBegunAtATime() {
        return 8 * Runtime.getRuntime().availableProcessors();
    }

    /** How long an upload waits at most for others to have begun. */
    @Value.Default
    Duration uploadTurnPatience() {
        return Duration.ofMillis(250);
    }

    /** How long a claim holds without a sign of life: longer than the longest single call. */
    @Value.Default
    Duration lease() {
        return Duration.ofMinutes(30);
    }

    /** Pauses before a failed delivery is tried again; as many attempts as pauses, and one. */
    @Value.Default
    List<Duration> retryPauses() {
        return List.of(Duration.ofSeconds(2), Duration.ofSeconds(10));
    }

    /**
     * Pauses between looks at something that the tenant shows late: the items index, or a published app just made. The vendor's
     * own tools wait 5 seconds for the index; no upper bound is published.
     */
    @Value.Default
    List<Duration> lagPauses() {
        return List.of(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(4), Duration.ofSeconds(8));
    }

    /** How long a delivery waits in all for a tenant's rate limits before it is left to the next run. */
    @Value.Default
    Duration throttlePatience() {
        return Duration.ofMinutes(30);
    }

    /** After so many failures in a row that look like the tenant's own trouble it is not tried again in this run. */
    @Value.Default
    int tenantFailureLimit() {
        return 3;
    }

    /** What is kept for a way back, if anything is. */
    abstract Optional<KeptFiles> keptFiles();

    @Value.Default
    boolean metadataCounts() {
        return false;
    }

    @Value.Default
    Clock clock() {
        return Clock.systemUTC();
    }

    @Value.Default
    Pause pause() {
        return duration -> Thread.sleep(duration.toMillis());
    }

    @Value.Default
    Timer timer() {
        return Timer.real();
    }

    static RunSettings defaults() {
        return ImmutableRunSettings.builder().build();
    }

    void requireOtherThanLandingSpace(String space) {
        // A space name is unique in its tenant whatever its kind, so the two can never both be there.
        if (space.equalsIgnoreCase(landingSpace())) {
            throw new QlikConfigurationException(
                    "space '" + space + "'",
                    "it is also the landing space, and a managed and a shared space cannot have one name",
                    "choose another name for one of them");
        }
    }

    /** Waits; a test does not. */
    @FunctionalInterface
    interface Pause {
        void sleep(Duration duration) throws InterruptedException;
    }
}
