package io.qlikoem.distribution.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** The waves in a database. */
final class JdbcWaves implements Waves {
    private final LedgerDatabase database;

    JdbcWaves(LedgerDatabase database) {
        this.database = database;
    }

    @Override
    public Optional<WaveState> state(String release, int wave) {
        return database.inConnection("read a wave", connection -> {
            try (PreparedStatement query = connection.prepareStatement(
                    "SELECT status, since FROM qlikoem_wave WHERE release_key = ? AND wave = ?")) {
                query.setString(1, release);
                query.setInt(2, wave);
                try (ResultSet row = query.executeQuery()) {
                    return row.next() ? Optional.of(state(row)) : Optional.empty();
                }
            }
        });
    }

    private static WaveState state(ResultSet row) throws SQLException {
        return new WaveState(
                WaveState.Status.valueOf(row.getString("status")),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }

    @Override
    public void record(String release, int wave, WaveState state) {
        database.inConnection("record a wave", connection -> {
            if (update(connection, release, wave, state)) {
                return true;
            }
            forgetBefore(connection, state.since().minus(Waves.REMEMBERED));
            try (PreparedStatement insert = connection.prepareStatement(
                    "INSERT INTO qlikoem_wave (status, since, release_key, wave) VALUES (?, ?, ?, ?)")) {
                bind(insert, release, wave, state);
                return insert.executeUpdate() == 1;
            } catch (SQLException e) {
                if (!LedgerDatabase.isDuplicate(e)) {
                    throw e;
                }
                // Another process wrote it at this moment.
                return update(connection, release, wave, state);
            }
        });
    }

    private static boolean update(Connection connection, String release, int wave, WaveState state)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE qlikoem_wave SET status = ?, since = ? WHERE release_key = ? AND wave = ?")) {
            bind(update, release, wave, state);
            return update.executeUpdate() == 1;
        }
    }

    private static void forgetBefore(Connection connection, Instant moment) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM qlikoem_wave WHERE since < ?")) {
            delete.setObject(1, DeliveryRow.utc(moment));
            delete.executeUpdate();
        }
    }

    private static void bind(PreparedStatement statement, String release, int wave, WaveState state)
            throws SQLException {
        statement.setString(1, state.status().name());
        statement.setObject(2, DeliveryRow.utc(state.since()));
        statement.setString(3, release);
        statement.setInt(4, wave);
    }
}
