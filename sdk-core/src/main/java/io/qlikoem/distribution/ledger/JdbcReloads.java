package io.qlikoem.distribution.ledger;

import io.qlikoem.distribution.port.AppVersion;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What {@link JdbcLedger} remembers of a site's apps. Times are kept as text, because they are compared to the last digit. */
final class JdbcReloads implements ReloadMemory {
    private static final String OF_APP = " WHERE site = ? AND app_id = ?";

    private final LedgerDatabase database;

    JdbcReloads(LedgerDatabase database) {
        this.database = database;
    }

    @Override
    public Map<String, AppVersion> seen(String site) {
        return database.inConnection("read what was seen of the site's apps", connection -> {
            LedgerSchema.requireCurrent(connection);
            try (PreparedStatement query = connection.prepareStatement(
                    "SELECT app_id, last_reload_time, modified_date FROM qlikoem_seen_app WHERE site = ?")) {
                query.setString(1, site);
                Map<String, AppVersion> found = new HashMap<>();
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        found.put(
                                rows.getString(1),
                                new AppVersion(
                                        Optional.ofNullable(rows.getString(2)).map(Instant::parse),
                                        Instant.parse(rows.getString(3))));
                    }
                }
                return found;
            }
        });
    }

    @Override
    public void see(String site, Map<String, AppVersion> apps) {
        database.inConnection("remember what was seen of the site's apps", connection -> {
            for (Map.Entry<String, AppVersion> app : apps.entrySet()) {
                if (!write(
                        connection,
                        "UPDATE qlikoem_seen_app SET last_reload_time = ?, modified_date = ?" + OF_APP,
                        site,
                        app)) {
                    insert(connection, site, app);
                }
            }
            return apps.size();
        });
    }

    private static void insert(Connection connection, String site, Map.Entry<String, AppVersion> app)
            throws SQLException {
        try {
            write(
                    connection,
                    "INSERT INTO qlikoem_seen_app (last_reload_time, modified_date, site, app_id) VALUES (?, ?, ?, ?)",
                    site,
                    app);
        } catch (SQLException e) {
            // Another process saw it at this moment; what it saw is as good.
            if (!LedgerDatabase.isDuplicate(e)) {
                throw e;
            }
        }
    }

    private static boolean write(Connection connection, String sql, String site, Map.Entry<String, AppVersion> app)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(
                    1, app.getValue().lastReloadTime().map(Instant::toString).orElse(null));
            statement.setString(2, app.getValue().modifiedDate().toString());
            statement.setString(3, site);
            statement.setString(4, app.getKey());
            return statement.executeUpdate() == 1;
        }
    }

    @Override
    public void forget(String site, Set<String> appIds) {
        database.inConnection("forget apps that are no more", connection -> {
            try (PreparedStatement delete = connection.prepareStatement("DELETE FROM qlikoem_seen_app" + OF_APP)) {
                for (String appId : appIds) {
                    delete.setString(1, site);
                    delete.setString(2, appId);
                    delete.executeUpdate();
                }
                return appIds.size();
            }
        });
    }

    @Override
    public List<String> subscriptions(String site) {
        return database.inConnection("read what the site was asked to send", connection -> {
            LedgerSchema.requireCurrent(connection);
            return subscriptions(connection, site);
        });
    }

    /** New ones are added before others go, so that a process that dies in between has forgotten none. */
    @Override
    public void keepSubscriptions(String site, List<String> subscriptions) {
        database.inConnection("remember what the site was asked to send", connection -> {
            List<String> before = subscriptions(connection, site);
            List<String> added = new ArrayList<>(subscriptions);
            added.removeAll(before);
            List<String> gone = new ArrayList<>(before);
            gone.removeAll(subscriptions);
            each(connection, "INSERT INTO qlikoem_subscription (site, subscription) VALUES (?, ?)", site, added);
            each(connection, "DELETE FROM qlikoem_subscription WHERE site = ? AND subscription = ?", site, gone);
            return subscriptions.size();
        });
    }

    private static List<String> subscriptions(Connection connection, String site) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT subscription FROM qlikoem_subscription WHERE site = ?")) {
            query.setString(1, site);
            List<String> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }

    private static void each(Connection connection, String sql, String site, List<String> subscriptions)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (String subscription : subscriptions) {
                statement.setString(1, site);
                statement.setString(2, subscription);
                statement.executeUpdate();
            }
        }
    }
}
