package io.qlikoem.distribution.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** The history in a database. */
final class JdbcHistory implements History {
    private static final int MESSAGE_LENGTH = 2000;
    private static final String INSERT = "INSERT INTO qlikoem_history (run_id, app_id, tenant, space, app_name,"
            + " distribution, ended_at, result, version, sha256, published_app_id, bytes, attempts, message)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final int TENANTS_PER_QUERY = 500;

    private final LedgerDatabase database;

    JdbcHistory(LedgerDatabase database) {
        this.database = database;
    }

    @Override
    public void add(HistoryEntry entry) {
        database.inConnection("write the history", connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                insert.setString(1, entry.runId());
                DeliveryRow.bindKey(insert, 2, entry.key());
                insert.setString(5, entry.appName());
                insert.setString(6, entry.distribution());
                insert.setObject(7, DeliveryRow.utc(entry.endedAt()));
                insert.setString(8, entry.result().name());
                insert.setString(9, entry.version().orElse(null));
                insert.setString(10, entry.sha256().orElse(null));
                insert.setString(11, entry.publishedAppId().orElse(null));
                insert.setLong(12, entry.bytes());
                insert.setInt(13, entry.attempts());
                insert.setString(14, entry.message().map(JdbcHistory::cut).orElse(null));
                return insert.executeUpdate();
            }
        });
    }

    @Override
    public List<HistoryEntry> find(HistoryQuery query) {
        List<Object> values = new ArrayList<>();
        StringBuilder sql = new StringBuilder("SELECT * FROM qlikoem_history WHERE 1 = 1");
        query.tenant().ifPresent(tenant -> {
            sql.append(" AND tenant = ?");
            values.add(tenant);
        });
        query.appId().ifPresent(app -> {
            sql.append(" AND app_id = ?");
            values.add(app);
        });
        query.since().ifPresent(since -> {
            sql.append(" AND ended_at >= ?");
            values.add(DeliveryRow.utc(since));
        });
        sql.append(" ORDER BY ended_at DESC FETCH FIRST ").append(query.limit()).append(" ROWS ONLY");
        return database.inConnection("read the history", connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql.toString())) {
                for (int i = 0; i < values.size(); i++) {
                    select.setObject(i + 1, values.get(i));
                }
                return entries(select);
            }
        });
    }

    @Override
    public List<HistoryEntry> latest(Collection<String> tenants) {
        List<String> names = List.copyOf(new LinkedHashSet<>(tenants));
        List<HistoryEntry> found = new ArrayList<>();
        for (int from = 0; from < names.size(); from += TENANTS_PER_QUERY) {
            found.addAll(latestOf(names.subList(from, Math.min(names.size(), from + TENANTS_PER_QUERY))));
        }
        return found;
    }

    private List<HistoryEntry> latestOf(List<String> tenants) {
        String marks = String.join(", ", Collections.nCopies(tenants.size(), "?"));
        String sql = "SELECT * FROM (SELECT h.*, ROW_NUMBER() OVER (PARTITION BY app_id, tenant, space"
                + " ORDER BY ended_at DESC) AS place FROM qlikoem_history h WHERE tenant IN (" + marks
                + ")) newest WHERE place = 1";
        return database.inConnection("read the history", connection -> {
            try (PreparedStatement select = connection.prepareStatement(sql)) {
                for (int i = 0; i < tenants.size(); i++) {
                    select.setString(i + 1, tenants.get(i));
                }
                return entries(select);
            }
        });
    }

    @Override
    public int forgetBefore(Instant moment) {
        return database.inConnection("shorten the history", connection -> {
            try (PreparedStatement delete =
                    connection.prepareStatement("DELETE FROM qlikoem_history WHERE ended_at < ?")) {
                delete.setObject(1, DeliveryRow.utc(moment));
                return delete.executeUpdate();
            }
        });
    }

    private static List<HistoryEntry> entries(PreparedStatement select) throws SQLException {
        List<HistoryEntry> found = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(HistoryEntry.builder()
                        .runId(row.getString("run_id"))
                        .key(new DeliveryKey(row.getString("app_id"), row.getString("tenant"), row.getString("space")))
                        .appName(row.getString("app_name"))
                        .distribution(row.getString("distribution"))
                        .endedAt(row.getObject("ended_at", OffsetDateTime.class).toInstant())
                        .result(HistoryEntry.Result.valueOf(row.getString("result")))
                        .version(Optional.ofNullable(row.getString("version")))
                        .sha256(Optional.ofNullable(row.getString("sha256")))
                        .publishedAppId(Optional.ofNullable(row.getString("published_app_id")))
                        .bytes(row.getLong("bytes"))
                        .attempts(row.getInt("attempts"))
                        .message(Optional.ofNullable(row.getString("message")))
                        .build());
            }
        }
        return found;
    }

    private static String cut(String message) {
        return message.length() <= MESSAGE_LENGTH ? message : message.substring(0, MESSAGE_LENGTH - 1) + "…";
    }
}
