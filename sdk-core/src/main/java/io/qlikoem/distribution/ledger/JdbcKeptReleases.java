package io.qlikoem.distribution.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Kept releases in a database. */
final class JdbcKeptReleases implements KeptReleases {
    private final LedgerDatabase database;

    JdbcKeptReleases(LedgerDatabase database) {
        this.database = database;
    }

    @Override
    public void add(KeptRelease release) {
        database.inConnection("keep a release", connection -> {
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO qlikoem_kept_release"
                    + " (app_id, version, app_name, sha256, bytes, exported_at) VALUES (?, ?, ?, ?, ?, ?)")) {
                insert.setString(1, release.appId());
                insert.setString(2, release.version());
                insert.setString(3, release.appName());
                insert.setString(4, release.sha256());
                insert.setLong(5, release.bytes());
                insert.setObject(6, DeliveryRow.utc(release.exportedAt()));
                return insert.executeUpdate();
            } catch (SQLException e) {
                if (!LedgerDatabase.isDuplicate(e)) {
                    throw e;
                }
                return 0;
            }
        });
    }

    @Override
    public void delivered(String appId, String version, Instant at) {
        database.inConnection("mark a release", connection -> {
            try (PreparedStatement update = connection.prepareStatement("UPDATE qlikoem_kept_release"
                    + " SET delivered_at = ? WHERE app_id = ? AND version = ? AND delivered_at IS NULL")) {
                update.setObject(1, DeliveryRow.utc(at));
                update.setString(2, appId);
                update.setString(3, version);
                return update.executeUpdate();
            }
        });
    }

    @Override
    public List<KeptRelease> of(String appId) {
        return database.inConnection("read the kept releases", connection -> {
            try (PreparedStatement query = connection.prepareStatement(
                    "SELECT * FROM qlikoem_kept_release WHERE app_id = ? ORDER BY exported_at DESC")) {
                query.setString(1, appId);
                return releases(query);
            }
        });
    }

    @Override
    public List<KeptRelease> all() {
        return database.inConnection("read the kept releases", connection -> {
            try (PreparedStatement query =
                    connection.prepareStatement("SELECT * FROM qlikoem_kept_release ORDER BY exported_at DESC")) {
                return releases(query);
            }
        });
    }

    @Override
    public void forget(String appId, String version) {
        database.inConnection("forget a release", connection -> {
            try (PreparedStatement delete =
                    connection.prepareStatement("DELETE FROM qlikoem_kept_release WHERE app_id = ? AND version = ?")) {
                delete.setString(1, appId);
                delete.setString(2, version);
                return delete.executeUpdate();
            }
        });
    }

    private static List<KeptRelease> releases(PreparedStatement query) throws SQLException {
        List<KeptRelease> found = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                found.add(new KeptRelease(
                        row.getString("app_id"),
                        row.getString("app_name"),
                        row.getString("version"),
                        row.getString("sha256"),
                        row.getLong("bytes"),
                        row.getObject("exported_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("delivered_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)));
            }
        }
        return found;
    }
}
