package io.qlikoem.distribution.ledger;

import io.qlikoem.error.QlikConfigurationException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/**
 * The ledger in a database of the vendor's: H2 or PostgreSQL, plain JDBC.
 *
 * <p>Nothing is created unless asked: call {@link #createTablesIfMissing()}, or run the SQL that ships in the jar
 * ({@code io/qlikoem/distribution/ledger/V1.sql} and those after it, in their order) by the vendor's own migration tool. Thread-safe; every call takes a
 * connection of its own and gives it back. A database that fails throws {@link LedgerException}.
 */
public final class JdbcLedger implements Ledger {
    private static final String OF_KEY = " WHERE app_id = ? AND tenant = ? AND space = ?";
    /** Keeps the number of parameters of one statement far below what any database refuses. */
    private static final int TENANTS_PER_QUERY = 500;

    private final LedgerDatabase database;
    private final Waves waves;
    private final History history;
    private final KeptReleases keptReleases;
    private final Clock clock;
    /** Claims that could not be given back when their work ended, because the database was away. */
    private final Map<DeliveryKey, Claim> unreleased = new ConcurrentHashMap<>();

    private JdbcLedger(DataSource dataSource, Clock clock) {
        this.database = new LedgerDatabase(dataSource);
        this.waves = new JdbcWaves(database);
        this.history = new JdbcHistory(database);
        this.keptReleases = new JdbcKeptReleases(database);
        this.clock = clock;
    }

    /** The ledger in this database. Contacts nobody yet. */
    public static JdbcLedger on(DataSource dataSource) {
        return new JdbcLedger(dataSource, Clock.systemUTC());
    }

    static JdbcLedger on(DataSource dataSource, Clock clock) {
        return new JdbcLedger(dataSource, clock);
    }

    /**
     * Makes the tables if the database has none of them, and brings those of an older version of the SDK up to date; what they
     * hold stays.
     *
     * @throws QlikConfigurationException when the tables are of a newer schema than this version of the SDK knows
     */
    public JdbcLedger createTablesIfMissing() {
        return database.inConnection("create the tables", connection -> {
            LedgerSchema.bringUpToDate(connection);
            return this;
        });
    }

    @Override
    public Map<DeliveryKey, LedgerEntry> entries(Collection<String> tenants) {
        Map<DeliveryKey, LedgerEntry> found = new HashMap<>();
        someAtATime(tenants).forEach(some -> found.putAll(entriesOf(some)));
        return found;
    }

    private static List<List<String>> someAtATime(Collection<String> tenants) {
        List<String> names = List.copyOf(new LinkedHashSet<>(tenants));
        List<List<String>> parts = new ArrayList<>();
        for (int from = 0; from < names.size(); from += TENANTS_PER_QUERY) {
            parts.add(names.subList(from, Math.min(names.size(), from + TENANTS_PER_QUERY)));
        }
        return parts;
    }

    private Map<DeliveryKey, LedgerEntry> entriesOf(List<String> tenants) {
        String marks = String.join(", ", Collections.nCopies(tenants.size(), "?"));
        return database.inConnection("read the deliveries", connection -> {
            LedgerSchema.requireCurrent(connection);
            try (PreparedStatement query =
                    connection.prepareStatement("SELECT * FROM qlikoem_delivery WHERE tenant IN (" + marks + ")")) {
                for (int i = 0; i < tenants.size(); i++) {
                    query.setString(i + 1, tenants.get(i));
                }
                Map<DeliveryKey, LedgerEntry> found = new HashMap<>();
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        LedgerEntry entry = DeliveryRow.entry(rows);
                        found.put(entry.key(), entry);
                    }
                }
                return found;
            }
        });
    }

    @Override
    public Optional<Claim> claim(DeliveryKey key, ClaimOwner owner, Duration lease, Set<ClaimOwner> givenUp) {
        Optional.ofNullable(unreleased.remove(key)).ifPresent(this::release);
        return database.inConnection("claim a delivery", connection -> {
            Instant now = clock.instant();
            try (PreparedStatement query = connection.prepareStatement("SELECT * FROM qlikoem_delivery" + OF_KEY)) {
                DeliveryRow.bindKey(query, 1, key);
                long seen = 0;
                try (ResultSet row = query.executeQuery()) {
                    if (!row.next()) {
                        insert(connection, key);
                    } else if (DeliveryRow.isHeld(row, now, givenUp)) {
                        return Optional.empty();
                    } else {
                        seen = row.getLong("fence");
                    }
                }
                if (!take(connection, key, owner, lease, now, seen)) {
                    return Optional.empty();
                }
                // Whoever had it may have written until it was taken.
                try (ResultSet row = query.executeQuery()) {
                    return row.next()
                            ? Optional.of(new Claim(key, owner, seen + 1, lease, DeliveryRow.entry(row)))
                            : Optional.empty();
                }
            }
        });
    }

    private static boolean take(
            Connection connection, DeliveryKey key, ClaimOwner owner, Duration lease, Instant now, long seenFence)
            throws SQLException {
        // The fence that was read has to be there still: of two that read the same, one gets the row.
        try (PreparedStatement update = connection.prepareStatement("UPDATE qlikoem_delivery"
                + " SET claim_owner = ?, claim_until = ?, claim_lease_seconds = ?, fence = fence + 1" + OF_KEY
                + " AND fence = ?")) {
            update.setString(1, owner.toString());
            update.setObject(2, DeliveryRow.utc(now.plus(lease)));
            update.setLong(3, lease.toSeconds());
            DeliveryRow.bindKey(update, 4, key);
            update.setLong(7, seenFence);
            return update.executeUpdate() == 1;
        }
    }

    private static void insertIfMissing(Connection connection, DeliveryKey key) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT fence FROM qlikoem_delivery" + OF_KEY)) {
            DeliveryRow.bindKey(query, 1, key);
            try (ResultSet row = query.executeQuery()) {
                if (row.next()) {
                    return;
                }
            }
        }
        insert(connection, key);
    }

    private static void insert(Connection connection, DeliveryKey key) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO qlikoem_delivery (app_id, tenant, space, fence) VALUES (?, ?, ?, 0)")) {
            DeliveryRow.bindKey(insert, 1, key);
            insert.executeUpdate();
        } catch (SQLException e) {
            if (!LedgerDatabase.isDuplicate(e)) {
                throw e;
            }
        }
    }

    @Override
    public void record(Claim claim, LedgerEntry entry) {
        boolean written = database.inConnection("record a delivery", connection -> {
            try (PreparedStatement update =
                    connection.prepareStatement(DeliveryRow.UPDATE + ", claim_until = ?" + OF_KEY + " AND fence = ?")) {
                int next = DeliveryRow.bind(update, entry);
                update.setObject(next, DeliveryRow.utc(clock.instant().plus(claim.lease())));
                DeliveryRow.bindKey(update, next + 1, claim.key());
                update.setLong(next + 4, claim.fence());
                return update.executeUpdate() == 1;
            }
        });
        if (!written) {
            throw new StaleClaimException(claim);
        }
    }

    @Override
    public void release(Claim claim) {
        try {
            database.inConnection("release a delivery", connection -> released(connection, claim));
        } catch (LedgerException e) {
            unreleased.put(claim.key(), claim);
            throw e;
        }
    }

    private static int released(Connection connection, Claim claim) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE qlikoem_delivery SET claim_owner = NULL, claim_until = NULL" + OF_KEY + " AND fence = ?")) {
            DeliveryRow.bindKey(update, 1, claim.key());
            update.setLong(4, claim.fence());
            return update.executeUpdate();
        }
    }

    @Override
    public TenantBinding bindTenant(TenantBinding binding) {
        return database.inConnection("bind a tenant", connection -> {
            Optional<TenantBinding> standing = standing(connection, binding);
            if (standing.isPresent()) {
                return standing.get();
            }
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO qlikoem_tenant (tenant, tenant_id) VALUES (?, ?)")) {
                insert.setString(1, binding.tenant());
                insert.setString(2, binding.tenantId());
                insert.executeUpdate();
                return binding;
            } catch (SQLException e) {
                // Somebody else bound it at this moment, perhaps to something else.
                if (LedgerDatabase.isDuplicate(e)) {
                    return standing(connection, binding).orElse(binding);
                }
                throw e;
            }
        });
    }

    @Override
    public Optional<TenantBinding> standingBinding(TenantBinding wanted) {
        return database.inConnection("read a tenant", connection -> standing(connection, wanted));
    }

    @Override
    public void pin(DeliveryKey key, Optional<String> version) {
        database.inConnection("pin a delivery", connection -> {
            insertIfMissing(connection, key);
            try (PreparedStatement update =
                    connection.prepareStatement("UPDATE qlikoem_delivery SET pinned_version = ?" + OF_KEY)) {
                update.setString(1, version.orElse(null));
                DeliveryRow.bindKey(update, 2, key);
                return update.executeUpdate();
            }
        });
    }

    @Override
    public KeptReleases keptReleases() {
        return keptReleases;
    }

    @Override
    public Waves waves() {
        return waves;
    }

    @Override
    public History history() {
        return history;
    }

    @Override
    public Map<String, Integer> imports(Collection<String> tenants, LocalDate day) {
        Map<String, Integer> found = new HashMap<>();
        someAtATime(tenants)
                .forEach(some -> found.putAll(database.inConnection(
                        "read the imports", connection -> ImportTable.read(connection, some, day))));
        return found;
    }

    @Override
    public boolean countImport(String tenant, LocalDate day, int atMost) {
        return database.inConnection(
                "count an import", connection -> ImportTable.count(connection, tenant, day, atMost));
    }

    @Override
    public void uncountImport(String tenant, LocalDate day) {
        database.inConnection("take an import off", connection -> {
            ImportTable.uncount(connection, tenant, day);
            return tenant;
        });
    }

    @Override
    public ReloadMemory reloads() {
        return new JdbcReloads(database);
    }

    @Override
    public FollowUpMemory followUps() {
        return new JdbcFollowUps(database);
    }

    private static Optional<TenantBinding> standing(Connection connection, TenantBinding binding) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT tenant, tenant_id FROM qlikoem_tenant WHERE tenant = ? OR tenant_id = ?")) {
            query.setString(1, binding.tenant());
            query.setString(2, binding.tenantId());
            try (ResultSet rows = query.executeQuery()) {
                Optional<TenantBinding> found = Optional.empty();
                while (rows.next()) {
                    TenantBinding row = new TenantBinding(rows.getString(1), rows.getString(2));
                    if (found.isEmpty() || !row.equals(binding)) {
                        found = Optional.of(row);
                    }
                }
                return found;
            }
        }
    }
}
