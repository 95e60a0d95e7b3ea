package io.qlikoem.cluster;

import io.qlikoem.distribution.DeliveryResult;
import io.qlikoem.distribution.DistributionReport;
import io.qlikoem.distribution.Outcome;
import io.qlikoem.distribution.PlannedDelivery;
import io.qlikoem.distribution.ledger.DeliveryKey;
import io.qlikoem.json.QlikJson;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The runs that were submitted, and how far they are. */
final class RunTable {
    private static final String NOBODY_WAITS = """
            DELETE FROM qlikoem_cluster_export e WHERE NOT EXISTS (
                SELECT 1 FROM qlikoem_cluster_delivery d
                WHERE d.app_id = e.app_id AND d.version = e.version AND d.outcome IS NULL)
            """;
    /** One that failed for an earlier run, whose deliveries are still being told, is made again for this one. */
    private static final String EXPORT = """
            INSERT INTO qlikoem_cluster_export (app_id, version, run_id, app) VALUES (?, ?, ?, ?)
            ON CONFLICT (app_id, version) DO UPDATE
            SET run_id = EXCLUDED.run_id, error_type = NULL, error_message = NULL, finished_at = NULL
            WHERE qlikoem_cluster_export.error_type IS NOT NULL
            """;

    private static final String NEEDED = """
            SELECT app_id || '@' || version FROM qlikoem_cluster_delivery WHERE outcome IS NULL
            UNION SELECT app_id || '@' || exported_version FROM qlikoem_cluster_export WHERE exported_version IS NOT NULL
            """;
    private static final String FINISH = """
            UPDATE qlikoem_cluster_run r SET finished_at = ?
            WHERE r.finished_at IS NULL AND NOT EXISTS (
                SELECT 1 FROM qlikoem_cluster_delivery d WHERE d.run_id = r.run_id AND d.outcome IS NULL)
            RETURNING r.run_id
            """;

    private final ClusterDatabase database;

    RunTable(ClusterDatabase database) {
        this.database = database;
    }

    /** Writes a whole run, or nothing of it. */
    void submit(String runId, List<PlannedDelivery> deliveries, Function<PlannedDelivery, DeliveryResult> withoutWork) {
        Instant now = Instant.now();
        database.inTransaction("submit a run", connection -> {
            Queue.lock(connection);
            // What an earlier run left says nothing about the app as it is now.
            ClusterDatabase.update(connection, NOBODY_WAITS);
            ClusterDatabase.update(
                    connection, "INSERT INTO qlikoem_cluster_run (run_id, submitted_at) VALUES (?, ?)", runId, now);
            for (int position = 0; position < deliveries.size(); position++) {
                PlannedDelivery delivery = deliveries.get(position);
                Optional<DeliveryResult> known =
                        delivery.writes() ? Optional.empty() : Optional.of(withoutWork.apply(delivery));
                insert(connection, runId, position, delivery, known, now);
            }
            return deliveries.size();
        });
    }

    private static void insert(
            Connection connection,
            String runId,
            int position,
            PlannedDelivery delivery,
            Optional<DeliveryResult> known,
            Instant now)
            throws SQLException {
        String appId = delivery.app().id();
        String version = delivery.app().version().label();
        if (known.isEmpty()) {
            ClusterDatabase.update(
                    connection,
                    EXPORT,
                    appId,
                    version,
                    runId,
                    QlikJson.write(WireApp.of(delivery.app()), WireApp.class));
        }
        ClusterDatabase.update(
                connection,
                "INSERT INTO qlikoem_cluster_delivery (run_id, position, instance, app_id, version, tenant,"
                        + " submitted_at, planned, owners, outcome, result, finished_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?, ?)",
                runId,
                position,
                instance(delivery.key()),
                appId,
                version,
                delivery.tenant(),
                now,
                WirePlanned.write(delivery),
                known.map(result -> result.outcome().name()).orElse(null),
                known.map(WireResult::write).orElse(null),
                known.isPresent() ? now : null);
    }

    /** The delivery's key as one text; names may hold a slash. */
    static String instance(DeliveryKey key) {
        return escaped(key.appId()) + "/" + escaped(key.tenant()) + "/" + escaped(key.space());
    }

    private static String escaped(String name) {
        return name.replace("%", "%25").replace("/", "%2F");
    }

    boolean isKnown(String runId) {
        return !database.query("find a run", "SELECT 1 FROM qlikoem_cluster_run WHERE run_id = ?", row -> 1, runId)
                .isEmpty();
    }

    /** Ends the runs of which nothing is left to do; each is ended once. */
    List<String> finish() {
        List<String> ended = database.query("end runs", FINISH, row -> row.getString(1), Instant.now());
        if (!ended.isEmpty()) {
            database.inTransaction("tidy up exports", connection -> {
                Queue.lock(connection);
                return ClusterDatabase.update(connection, NOBODY_WAITS);
            });
        }
        return ended;
    }

    /** Releases that deliveries wait for, each as {@code app id@version}. */
    Set<String> neededReleases() {
        return Set.copyOf(database.query("look for work", NEEDED, row -> row.getString(1)));
    }

    ClusterProgress progress(String runId) {
        Map<Outcome, Integer> ended = new EnumMap<>(Outcome.class);
        int[] open = new int[2];
        database.query(
                "count the deliveries of a run",
                "SELECT outcome, worker IS NOT NULL AS begun, COUNT(*) AS count FROM qlikoem_cluster_delivery"
                        + " WHERE run_id = ? GROUP BY 1, 2",
                row -> {
                    String outcome = row.getString("outcome");
                    if (outcome == null) {
                        open[row.getBoolean("begun") ? 1 : 0] += row.getInt("count");
                    } else {
                        ended.merge(Outcome.valueOf(outcome), row.getInt("count"), Integer::sum);
                    }
                    return outcome == null;
                },
                runId);
        return new ClusterProgress(open[0], open[1], ended);
    }

    /** The report of a run that has nothing left to do. */
    DistributionReport report(String runId) {
        List<DeliveryResult> results = database.query(
                "read the results of a run",
                "SELECT planned, result FROM qlikoem_cluster_delivery WHERE run_id = ? ORDER BY position",
                row -> WireResult.read(WirePlanned.read(row.getString("planned")), row.getString("result")),
                runId);
        return database.query(
                        "read a run",
                        "SELECT r.submitted_at, (SELECT MAX(d.finished_at) FROM qlikoem_cluster_delivery d"
                                + " WHERE d.run_id = r.run_id) AS ended FROM qlikoem_cluster_run r WHERE r.run_id = ?",
                        row -> new DistributionReport(
                                runId,
                                ClusterDatabase.instant(row, "submitted_at"),
                                ClusterDatabase.instant(row, "ended"),
                                results),
                        runId)
                .get(0);
    }

    /** Forgets runs that had ended before the moment. */
    int forgetBefore(Instant moment) {
        return database.inTransaction("forget runs", connection -> {
            ClusterDatabase.update(
                    connection,
                    "DELETE FROM qlikoem_cluster_delivery WHERE run_id IN"
                            + " (SELECT run_id FROM qlikoem_cluster_run WHERE finished_at < ?)",
                    moment);
            return ClusterDatabase.update(connection, "DELETE FROM qlikoem_cluster_run WHERE finished_at < ?", moment);
        });
    }
}
