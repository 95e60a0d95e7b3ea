package io.qlikoem.cluster;

import io.qlikoem.distribution.DeliveryError;
import io.qlikoem.distribution.DeliveryResult;
import io.qlikoem.distribution.PlannedDelivery;
import io.qlikoem.distribution.ledger.ClaimOwner;
import io.qlikoem.distribution.port.SourceApp;
import io.qlikoem.json.QlikJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The deliveries and exports that are to be made, as the machine that is at one reads and ends them. */
final class WorkTable {
    private static final String BEGIN = """
            SELECT d.run_id, d.planned, d.owners, d.submitted_at, e.exported_version, e.error_type, e.error_message
            FROM qlikoem_cluster_delivery d
            JOIN qlikoem_cluster_export e ON e.app_id = d.app_id AND e.version = d.version
            WHERE d.instance = ? AND d.outcome IS NULL AND e.finished_at IS NOT NULL
            ORDER BY d.submitted_at DESC, d.run_id
            FOR UPDATE OF d
            """;
    private static final String TAKE = """
            UPDATE qlikoem_cluster_delivery d SET worker = ?, owners = d.owners || ?
            FROM qlikoem_cluster_export e
            WHERE e.app_id = d.app_id AND e.version = d.version AND e.finished_at IS NOT NULL
              AND d.instance = ? AND d.outcome IS NULL
            """;

    private final ClusterDatabase database;

    WorkTable(ClusterDatabase database) {
        this.database = database;
    }

    /**
     * Begins an attempt at a delivery, for every run that waits for it.
     *
     * @return the newest run's wish; empty when it has been made already
     */
    Optional<DeliveryWish> begin(String instance, String worker) {
        return database.inTransaction("begin a delivery", connection -> {
            List<DeliveryWish> wishes = ClusterDatabase.query(connection, BEGIN, WorkTable::wish, instance);
            String owner = ClaimOwner.thisProcess() + "\n";
            ClusterDatabase.update(connection, TAKE, worker, owner, instance);
            Set<ClaimOwner> before = new LinkedHashSet<>();
            wishes.forEach(wish -> before.addAll(wish.givenUp()));
            return wishes.stream().findFirst().map(wish -> wish.withGivenUp(before));
        });
    }

    private static DeliveryWish wish(ResultSet row) throws SQLException {
        Set<ClaimOwner> owners = new LinkedHashSet<>();
        row.getString("owners").lines().forEach(line -> ClaimOwner.parse(line).ifPresent(owners::add));
        String type = row.getString("error_type");
        return new DeliveryWish(
                row.getString("run_id"),
                WirePlanned.read(row.getString("planned")),
                Optional.ofNullable(row.getString("exported_version")),
                Optional.ofNullable(type == null ? null : new DeliveryError(type, row.getString("error_message"))),
                ClusterDatabase.instant(row, "submitted_at"),
                owners);
    }

    /** Writes the result for every run that waited; false when another attempt has taken over, and nothing was written. */
    boolean end(String instance, String worker, DeliveryResult result) {
        return database.update(
                        "end a delivery",
                        "UPDATE qlikoem_cluster_delivery SET outcome = ?, result = ?, finished_at = ?"
                                + " WHERE instance = ? AND worker = ? AND outcome IS NULL",
                        result.outcome().name(),
                        WireResult.write(result),
                        Instant.now(),
                        instance,
                        worker)
                > 0;
    }

    /** An export that nobody has ended yet. */
    Optional<ExportWish> export(String instance) {
        return database
                .query(
                        "read an export",
                        "SELECT run_id, app FROM qlikoem_cluster_export"
                                + " WHERE app_id || '@' || version = ? AND finished_at IS NULL",
                        row -> new ExportWish(
                                row.getString("run_id"),
                                WireApp.read(QlikJson.read(row.getString("app"), WireApp.class))),
                        instance)
                .stream()
                .findFirst();
    }

    /** Writes which version was exported. */
    void exported(SourceApp app, String exportedVersion) {
        endExport(app, Optional.of(exportedVersion), Optional.empty());
    }

    /** Writes why nothing was exported. */
    void notExported(SourceApp app, DeliveryError error) {
        endExport(app, Optional.empty(), Optional.of(error));
    }

    private void endExport(SourceApp app, Optional<String> version, Optional<DeliveryError> error) {
        database.update(
                "end an export",
                "UPDATE qlikoem_cluster_export SET exported_version = ?, error_type = ?, error_message = ?,"
                        + " finished_at = ? WHERE app_id = ? AND version = ? AND finished_at IS NULL",
                version.orElse(null),
                error.map(DeliveryError::type).orElse(null),
                error.map(DeliveryError::message).orElse(null),
                Instant.now(),
                app.id(),
                app.version().label());
    }

    /**
     * What one delivery is to be.
     *
     * @param exportedVersion the version that its app was exported in
     * @param exportError why it was not
     * @param givenUp the processes that worked on it before
     */
    record DeliveryWish(
            String runId,
            PlannedDelivery planned,
            Optional<String> exportedVersion,
            Optional<DeliveryError> exportError,
            Instant since,
            Set<ClaimOwner> givenUp) {
        DeliveryWish withGivenUp(Set<ClaimOwner> owners) {
            return new DeliveryWish(runId, planned, exportedVersion, exportError, since, owners);
        }
    }

    /** An app that is to be exported. */
    record ExportWish(String runId, SourceApp app) {}
}
