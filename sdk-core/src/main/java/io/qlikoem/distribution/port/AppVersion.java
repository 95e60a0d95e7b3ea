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
 */
public record AppVersion(Optional<Instant> lastReloadTime, Instant modifiedDate) {
    private static final String NEVER = "never reloaded, modified ";

    public AppVersion {
        Objects.requireNonNull(lastReloadTime, "lastReloadTime");
        Objects.requireNonNull(modifiedDate, "modifiedDate");
    }

    /** The version whose {@link #label()} this is. */
    public static AppVersion ofLabel(String label) {
        if (label.startsWith(NEVER)) {
            return new AppVersion(Optional.empty(), Instant.parse(label.substring(NEVER.length())));
        }
        Instant reloaded = Instant.parse(label);
        return new AppVersion(Optional.of(reloaded), reloaded);
    }

    /** The moment in a {@link #label()}, of whichever kind; empty for any other text. */
    public static Optional<Instant> timeOf(String label) {
        try {
            return Optional.of(Instant.parse(label.substring(label.lastIndexOf(' ') + 1)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The text that the ledger keeps and compares. Publishing, tags and renames do not change it; a reload does. */
    public String label() {
        return lastReloadTime.map(Instant::toString).orElseGet(() -> NEVER + modifiedDate);
    }
}
