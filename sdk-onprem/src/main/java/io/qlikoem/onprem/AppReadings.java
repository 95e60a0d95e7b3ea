package io.qlikoem.onprem;

import io.qlikoem.distribution.port.AppReading;
import io.qlikoem.distribution.port.AppVersion;
import io.qlikoem.json.RawJson;
import io.qlikoem.onprem.app.AppApi;
import io.qlikoem.onprem.query.TableDefinition;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what the apps of a site are now as a table of four columns. A look at all apps is ordered by id, which never changes; a
 * look at what is new is ordered by the last change, so that no date has to be written into a filter and the look ends where
 * nothing is new.
 *
 * <p>The table's pages are counted from its beginning, so an app that is deleted while it is read moves those behind it up. Each
 * page therefore begins within the page before; where it does not, the one before is read again.
 */
final class AppReadings {
    private static final TableDefinition COLUMNS =
            TableDefinition.ofProperties("App", "id", "name", "lastReloadTime", "modifiedDate");
    private static final int PAGE = 200;
    private static final int OVERLAP = 20;
    /** For "never" the site says a date of long ago: 1753. */
    private static final int FIRST_YEAR = 1900;

    private final AppApi apps;

    AppReadings(AppApi apps) {
        this.apps = apps;
    }

    List<AppReading> since(Optional<Instant> changedSince) {
        Map<String, AppReading> found = new LinkedHashMap<>();
        int skip = 0;
        while (true) {
            List<AppReading> page = page(changedSince.isEmpty(), skip);
            if (skip > 0 && (page.isEmpty() || !found.containsKey(page.get(0).appId()))) {
                skip = Math.max(0, skip - PAGE);
                continue;
            }
            int before = found.size();
            for (AppReading reading : page) {
                if (changedSince
                        .filter(reading.version().modifiedDate()::isBefore)
                        .isPresent()) {
                    return List.copyOf(found.values());
                }
                found.putIfAbsent(reading.appId(), reading);
            }
            if (found.size() == before && page.size() <= OVERLAP) {
                return List.copyOf(found.values());
            }
            // Not by the page size asked for: whoever cuts lists may cut pages too.
            skip += Math.max(page.size() - OVERLAP, page.size() / 2);
        }
    }

    private List<AppReading> page(boolean whole, int skip) {
        return apps.table(COLUMNS, null, skip, PAGE, whole ? "id" : "modifiedDate", whole).rows().stream()
                .map(AppReadings::reading)
                .toList();
    }

    private static AppReading reading(List<RawJson> row) {
        return new AppReading(
                row.get(0).as(String.class),
                row.get(1).as(String.class),
                new AppVersion(time(row.get(2)), row.get(3).as(Instant.class)));
    }

    private static Optional<Instant> time(RawJson value) {
        return value.json().equals("null")
                ? Optional.empty()
                : Optional.of(value.as(Instant.class))
                        .filter(time -> time.atZone(ZoneOffset.UTC).getYear() >= FIRST_YEAR);
    }
}
