package io.qlikoem.cluster;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides whose turn it is. A tenant never has more than one delivery among the tasks, so that its deliveries are made one
 * after the other and on one machine at a time; of all exports there is one.
 *
 * <p>A task stays among the tasks until its work is done, whatever happens to the machine that does it: db-scheduler gives it to
 * another one then. What comes next is put there afterwards; a machine that dies in between has left work for which nobody is
 * called, which {@link #callAll} finds.
 */
final class Queue {
    static final String DELIVERY = "qlikoem-delivery";
    static final String EXPORT = "qlikoem-export";

    /** Whoever calls somebody waits for others that do: what one has called, the next one sees. */
    private static final long LOCK = 7_210_002;

    private static final String CALL_EXPORT = """
            INSERT INTO qlikoem_cluster_task (task_name, task_instance, execution_time, picked, version)
            SELECT 'qlikoem-export', e.app_id || '@' || e.version, CAST(? AS TIMESTAMP WITH TIME ZONE), FALSE, 1
            FROM qlikoem_cluster_export e
            WHERE e.finished_at IS NULL
              AND NOT EXISTS (SELECT 1 FROM qlikoem_cluster_task t WHERE t.task_name = 'qlikoem-export')
            ORDER BY (SELECT MIN(d.submitted_at) FROM qlikoem_cluster_delivery d
                      WHERE d.app_id = e.app_id AND d.version = e.version AND d.outcome IS NULL), e.app_id
            LIMIT 1
            ON CONFLICT DO NOTHING
            """;

    private static final String CALL_DELIVERIES = """
            INSERT INTO qlikoem_cluster_task (task_name, task_instance, execution_time, picked, version)
            SELECT DISTINCT ON (d.tenant) 'qlikoem-delivery', d.instance, CAST(? AS TIMESTAMP WITH TIME ZONE), FALSE, 1
            FROM qlikoem_cluster_delivery d
            JOIN qlikoem_cluster_export e ON e.app_id = d.app_id AND e.version = d.version
            WHERE d.outcome IS NULL
              AND e.finished_at IS NOT NULL
              AND (CAST(? AS VARCHAR) IS NULL OR d.tenant = ?)
              AND NOT EXISTS (
                  SELECT 1 FROM qlikoem_cluster_task t
                  JOIN qlikoem_cluster_delivery o ON o.instance = t.task_instance
                  WHERE t.task_name = 'qlikoem-delivery' AND o.tenant = d.tenant)
            ORDER BY d.tenant, d.submitted_at, d.run_id, d.position
            ON CONFLICT DO NOTHING
            """;

    private final ClusterDatabase database;

    Queue(ClusterDatabase database) {
        this.database = database;
    }

    /** Calls the first waiting export, and the first waiting delivery of every tenant that has none among the tasks. */
    void callAll() {
        call(Optional.empty());
    }

    /** The same for the deliveries of one tenant alone. */
    void callNextOf(String tenant) {
        call(Optional.of(tenant));
    }

    private void call(Optional<String> tenant) {
        database.inTransaction("call the next delivery", connection -> {
            lock(connection);
            return call(connection, tenant.orElse(null));
        });
    }

    /** Until the end of the transaction nobody else calls, submits or tidies up. */
    static void lock(Connection connection) throws SQLException {
        ClusterDatabase.query(connection, "SELECT pg_advisory_xact_lock(?)", row -> 0, LOCK);
    }

    private static int call(Connection connection, @Nullable String tenant) throws SQLException {
        Instant now = Instant.now();
        int called = tenant == null ? ClusterDatabase.update(connection, CALL_EXPORT, now) : 0;
        return called + ClusterDatabase.update(connection, CALL_DELIVERIES, now, tenant, tenant);
    }
}
