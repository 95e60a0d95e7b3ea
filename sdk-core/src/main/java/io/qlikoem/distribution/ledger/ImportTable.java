package io.qlikoem.distribution.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The table of imports: one row for a tenant and a day, with a count that concurrent processes share. */
final class ImportTable {
    private static final String OF_DAY = " WHERE tenant = ? AND import_day = ?";

    private ImportTable() {}

    static Map<String, Integer> read(Connection connection, List<String> tenants, LocalDate day) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(tenants.size(), "?"));
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT tenant, imports FROM qlikoem_import WHERE imports > 0 AND import_day = ? AND tenant IN ("
                        + marks + ")")) {
            query.setObject(1, day);
            for (int i = 0; i < tenants.size(); i++) {
                query.setString(i + 2, tenants.get(i));
            }
            Map<String, Integer> found = new HashMap<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getString(1), rows.getInt(2));
                }
            }
            return found;
        }
    }

    static boolean count(Connection connection, String tenant, LocalDate day, int atMost) throws SQLException {
        if (atMost < 1) {
            return false;
        }
        return increase(connection, tenant, day, atMost)
                || insertFirst(connection, tenant, day)
                // The row was there, full; or another process made it at this moment.
                || increase(connection, tenant, day, atMost);
    }

    /** The condition is in the statement, so that of two processes that want the last import one gets it. */
    private static boolean increase(Connection connection, String tenant, LocalDate day, int atMost)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE qlikoem_import SET imports = imports + 1" + OF_DAY + " AND imports < ?")) {
            update.setString(1, tenant);
            update.setObject(2, day);
            update.setInt(3, atMost);
            return update.executeUpdate() == 1;
        }
    }

    private static boolean insertFirst(Connection connection, String tenant, LocalDate day) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT imports FROM qlikoem_import" + OF_DAY)) {
            query.setString(1, tenant);
            query.setObject(2, day);
            try (ResultSet row = query.executeQuery()) {
                if (row.next()) {
                    return false;
                }
            }
        }
        forgetBefore(connection, tenant, day);
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO qlikoem_import (tenant, import_day, imports) VALUES (?, ?, 1)")) {
            insert.setString(1, tenant);
            insert.setObject(2, day);
            insert.executeUpdate();
            return true;
        } catch (SQLException e) {
            if (LedgerDatabase.isDuplicate(e)) {
                return false;
            }
            throw e;
        }
    }

    /** The day before stays: another process may be a little behind midnight still. */
    private static void forgetBefore(Connection connection, String tenant, LocalDate day) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM qlikoem_import WHERE tenant = ? AND import_day < ?")) {
            delete.setString(1, tenant);
            delete.setObject(2, day.minusDays(1));
            delete.executeUpdate();
        }
    }

    static void uncount(Connection connection, String tenant, LocalDate day) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE qlikoem_import SET imports = imports - 1" + OF_DAY + " AND imports > 0")) {
            update.setString(1, tenant);
            update.setObject(2, day);
            update.executeUpdate();
        }
    }
}
