package io.qlikoem.distribution.port;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;

/**
 * What an app is at a moment: the end of its last successful reload, or its last change when it was never reloaded.
 *
 * <p>The site has no content hash for an app, so two versions are the same when these times are, and any difference
 * counts, not only a later one: an app restored from a backup goes back in time.
 *
 * @param lastReloadTime end of the last successful reload (UTC), empty for an app that was never reloaded
 * @param modifiedDate last change of the app or its properties (UTC)
 * @param metadataCounts whether another {@code modifiedDate} makes another version
 */
public record AppVersion(Optional<Instant> lastReloadTime, Instant modifiedDate, boolean metadataCounts) {
    private static final String NEVER = "never reloaded, modified ";
    private static final String MODIFIED = ", modified ";

    public AppVersion {
        Objects.requireNonNull(lastReloadTime, "lastReloadTime");
        Objects.requireNonNull(modifiedDate, "modifiedDate");
    }

    /** A version that only a reload changes. */
    public AppVersion(Optional<Instant> lastReloadTime, Instant modifiedDate) {
        this(lastReloadTime, modifiedDate, false);
    }

    /** The same, which publishing, tags and renames change too. */
    public AppVersion countingMetadata() {
        return new AppVersion(lastReloadTime, modifiedDate, true);
    }

    /** The version whose {@link #label()} this is. */
    public static AppVersion ofLabel(String label) {
        if (label.startsWith(NEVER)) {
            return new AppVersion(Optional.empty(), Instant.parse(label.substring(NEVER.length())));
        }
        int modified = label.indexOf(MODIFIED);
        if (modified >= 0) {
            Instant reloaded = Instant.parse(label.substring(0, modified));
            return new AppVersion(
                    Optional.of(reloaded), Instant.parse(label.substring(modified + MODIFIED.length())), true);
        }
        Instant reloaded = Instant.parse(label);
        return new AppVersion(Optional.of(reloaded), reloaded);
    }

    /** The latest moment in a {@link #label()}, of whichever kind; empty for any other text. */
    public static Optional<Instant> timeOf(String label) {
        try {
            return Optional.of(Instant.parse(label.substring(label.lastIndexOf(' ') + 1)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /**
     * The text that the ledger keeps and compares. A reload changes it; publishing, tags and renames only where metadata
     * counts.
     */
    public String label() {
        return metadataCounts && lastReloadTime.isPresent()
                ? lastReloadTime.get() + MODIFIED + modifiedDate
                : reloadLabel();
    }

    private String reloadLabel() {
        return lastReloadTime.map(Instant::toString).orElseGet(() -> NEVER + modifiedDate);
    }
}
