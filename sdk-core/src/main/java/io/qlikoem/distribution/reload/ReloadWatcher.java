package io.qlikoem.distribution.reload;

import io.qlikoem.distribution.ledger.ReloadMemory;
import io.qlikoem.distribution.port.AppReading;
import io.qlikoem.distribution.port.AppSource;
import io.qlikoem.distribution.port.AppVersion;
import io.qlikoem.distribution.port.FailedReload;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds out by looking which apps of a site were reloaded. Not thread-safe.
 *
 * <p>Each app is compared with what was seen of it last, which the ledger keeps, so that a reload that happened while no process
 * was there is found by the next one. Any difference counts, not only a later time: an app restored from a backup goes back. A
 * look asks only for what changed since the last change that was seen, by the site's clock and with some overlap; from time
 * to time it asks for everything.
 */
public final class ReloadWatcher {
    private final AppSource site;
    private final ReloadMemory memory;
    private final Clock clock;
    private final Watermark watermark;
    private final Duration wholeLookEvery;
    private @Nullable Map<String, AppVersion> seen;
    private Instant nextWholeLook = Instant.MIN;
    private @Nullable Set<String> toldFailures;

    ReloadWatcher(AppSource site, ReloadMemory memory, Clock clock, Watermark watermark, Duration wholeLookEvery) {
        this.site = site;
        this.memory = memory;
        this.clock = clock;
        this.watermark = watermark;
        this.wholeLookEvery = wholeLookEvery;
    }

    /** A watcher that overlaps by two minutes, bears a site clock that is five minutes ahead, and looks at all every ten minutes. */
    public static ReloadWatcher of(AppSource site, ReloadMemory memory) {
        return new ReloadWatcher(
                site,
                memory,
                Clock.systemUTC(),
                new Watermark(Duration.ofMinutes(2), Duration.ofMinutes(5)),
                Duration.ofMinutes(10));
    }

    /**
     * Looks once. The very first look at a site, with an empty memory, learns what is there and tells nothing.
     *
     * @throws io.qlikoem.error.QlikException when the site cannot be asked; nothing is lost then
     */
    public Changes look() {
        Instant now = clock.instant();
        Map<String, AppVersion> known = known();
        boolean first = known.isEmpty();
        boolean whole = first || !now.isBefore(nextWholeLook);
        Optional<Instant> since = watermark.after(known.values(), now);
        List<AppReading> readings = site.readings(whole ? Optional.empty() : since);
        List<FailedReload> failures = failures(since.orElse(now.minus(watermark.overlap())));
        List<AppChange> changes = changes(known, readings);
        remember(known, readings);
        if (whole) {
            forgetMissing(known, readings);
            nextWholeLook = now.plus(wholeLookEvery);
        }
        return new Changes(first ? List.of() : changes, failures, whole);
    }

    private Map<String, AppVersion> known() {
        if (seen == null) {
            seen = new HashMap<>(memory.seen(site.name()));
        }
        return seen;
    }

    /** What of the readings differs from what was known in what makes a version. Pure. */
    static List<AppChange> changes(Map<String, AppVersion> known, List<AppReading> readings) {
        List<AppChange> changes = new ArrayList<>();
        for (AppReading reading : readings) {
            AppVersion now = reading.version();
            Optional<AppVersion> before = Optional.ofNullable(known.get(reading.appId()))
                    .map(version -> now.metadataCounts() ? version.countingMetadata() : version);
            if (before.filter(version -> version.label().equals(now.label())).isEmpty()) {
                changes.add(new AppChange(reading.appId(), reading.name(), before, now));
            }
        }
        return changes;
    }

    private void remember(Map<String, AppVersion> known, List<AppReading> readings) {
        Map<String, AppVersion> different = new HashMap<>();
        for (AppReading reading : readings) {
            AppVersion version = new AppVersion(
                    reading.version().lastReloadTime(), reading.version().modifiedDate());
            if (!version.equals(known.get(reading.appId()))) {
                different.put(reading.appId(), version);
            }
        }
        if (!different.isEmpty()) {
            memory.see(site.name(), different);
            known.putAll(different);
        }
    }

    private void forgetMissing(Map<String, AppVersion> known, List<AppReading> readings) {
        Set<String> missing = new HashSet<>(known.keySet());
        readings.forEach(reading -> missing.remove(reading.appId()));
        if (!missing.isEmpty()) {
            memory.forget(site.name(), missing);
            known.keySet().removeAll(missing);
        }
    }

    /** What failed before this process looked for the first time is not news. */
    private List<FailedReload> failures(Instant since) {
        List<FailedReload> failed = site.failedReloads(since);
        Set<String> before = toldFailures;
        toldFailures = failed.stream().map(FailedReload::id).collect(Collectors.toSet());
        return before == null
                ? List.of()
                : failed.stream().filter(each -> !before.contains(each.id())).toList();
    }

    /**
     * What a look found.
     *
     * @param apps apps that were reloaded, or are new
     * @param failures reloads that failed since the look before
     * @param whole whether all apps were looked at
     */
    public record Changes(List<AppChange> apps, List<FailedReload> failures, boolean whole) {}
}
