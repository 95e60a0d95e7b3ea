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
 * Reads what the apps of a site are now as a table of four columns, what changed last first, so that no date has to be written
 * into a filter and a look ends where nothing is new.
 */
final class AppReadings {
    private static final TableDefinition COLUMNS =
            TableDefinition.ofProperties("App", "id", "name", "lastReloadTime", "modifiedDate");
    private static final int PAGE = 200;
    /** The site's "never" is a date of long ago (facts: dates). */
    private static final int FIRST_YEAR = 1900;

    private final AppApi apps;

    AppReadings(AppApi apps) {
        this.apps = apps;
    }

    List<AppReading> since(Optional<Instant> changedSince) {
        Map<String, AppReading> found = new LinkedHashMap<>();
        int skip = 0;
        while (true) {
            List<List<RawJson>> rows =
                    apps.table(COLUMNS, null, skip, PAGE, "modifiedDate", false).rows();
            for (List<RawJson> row : rows) {
                AppReading reading = reading(row);
                if (changedSince
                        .filter(reading.version().modifiedDate()::isBefore)
                        .isPresent()) {
                    return List.copyOf(found.values());
                }
                // A change while the table is read moves an app to its top, and others down to the next page again.
                found.putIfAbsent(reading.appId(), reading);
            }
            if (rows.isEmpty()) {
                return List.copyOf(found.values());
            }
            skip += rows.size();
        }
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
