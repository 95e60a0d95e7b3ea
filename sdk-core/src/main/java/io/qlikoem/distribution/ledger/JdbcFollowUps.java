package io.qlikoem.distribution.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What {@link JdbcLedger} remembers of what is done after deliveries: one row for each, whatever the version. */
final class JdbcFollowUps implements FollowUpMemory {
    private static final String OF_KEY = " WHERE follow_up = ? AND app_id = ? AND tenant = ? AND space = ?";

    private final LedgerDatabase database;

    JdbcFollowUps(LedgerDatabase database) {
        this.database = database;
    }

    @Override
    public void expect(FollowUpKey key, Optional<String> versionBefore) {
        database.inConnection("remember what comes after a delivery", connection -> {
            insertIfMissing(connection, key);
            try (PreparedStatement update = connection.prepareStatement(
                    "UPDATE qlikoem_follow_up SET expected = TRUE, version_before = ?" + OF_KEY)) {
                update.setString(1, versionBefore.orElse(null));
                bind(update, 2, key);
                return update.executeUpdate();
            }
        });
    }

    @Override
    public List<Expected> expected() {
        return database.inConnection("read what comes after deliveries", connection -> {
            LedgerSchema.requireCurrent(connection);
            try (PreparedStatement query = connection.prepareStatement(
                            "SELECT follow_up, app_id, tenant, space, version_before FROM qlikoem_follow_up"
                                    + " WHERE expected = TRUE");
                    ResultSet rows = query.executeQuery()) {
                List<Expected> found = new ArrayList<>();
                while (rows.next()) {
                    DeliveryKey delivery = new DeliveryKey(rows.getString(2), rows.getString(3), rows.getString(4));
                    found.add(new Expected(
                            new FollowUpKey(rows.getString(1), delivery), Optional.ofNullable(rows.getString(5))));
                }
                return found;
            }
        });
    }

    @Override
    public boolean begin(FollowUpKey key, String version) {
        return database.inConnection("remember what was done after a delivery", connection -> {
            insertIfMissing(connection, key);
            // Of two that say so for one version, one changes the row.
            try (PreparedStatement update =
                    connection.prepareStatement("UPDATE qlikoem_follow_up SET expected = FALSE, begun_version = ?"
                            + OF_KEY + " AND (begun_version IS NULL OR begun_version <> ?)")) {
                update.setString(1, version);
                bind(update, 2, key);
                update.setString(6, version);
                if (update.executeUpdate() == 1) {
                    return true;
                }
            }
            try (PreparedStatement update =
                    connection.prepareStatement("UPDATE qlikoem_follow_up SET expected = FALSE" + OF_KEY)) {
                bind(update, 1, key);
                update.executeUpdate();
            }
            return false;
        });
    }

    private static void insertIfMissing(Connection connection, FollowUpKey key) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT 1 FROM qlikoem_follow_up" + OF_KEY)) {
            bind(query, 1, key);
            try (ResultSet row = query.executeQuery()) {
                if (row.next()) {
                    return;
                }
            }
        }
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO qlikoem_follow_up (follow_up, app_id, tenant, space, expected)"
                        + " VALUES (?, ?, ?, ?, FALSE)")) {
            bind(insert, 1, key);
            insert.executeUpdate();
        } catch (SQLException e) {
            if (!LedgerDatabase.isDuplicate(e)) {
                throw e;
            }
        }
    }

    private static void bind(PreparedStatement statement, int first, FollowUpKey key) throws SQLException {
        statement.setString(first, key.followUp());
        DeliveryRow.bindKey(statement, first + 1, key.delivery());
    }
}
