package io.qlikoem.cluster;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import io.qlikoem.distribution.DeliveryWorker;
import io.qlikoem.distribution.DistributionPlan;
import io.qlikoem.distribution.Distributor;
import io.qlikoem.distribution.ledger.ClaimOwner;
import io.qlikoem.error.QlikConfigurationException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One of several machines that carry out plans together. All of them have a distributor of the same site, tenants, ledger and content
 * store, and reach one PostgreSQL. Each makes deliveries once it is {@linkplain #start() started}; any of them may submit plans.
 *
 * <p>A delivery is a task of db-scheduler. A machine that dies leaves it to another one after {@link #revivalTime()} at most; what
 * the first one had recorded in the ledger is not done again. Thread-safe.
 */
public final class DistributionCluster implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(DistributionCluster.class);
    private static final String TASKS = "qlikoem_cluster_task";
    private static final Duration CLOSING = Duration.ofSeconds(30);

    private final DeliveryWorker worker;
    private final DataSource dataSource;
    private final Builder options;
    private final ClusterDatabase database;
    private final RunTable runs;
    private final Queue queue;
    private final ClusterThreads threads = new ClusterThreads();
    private @Nullable Scheduler scheduler;
    private boolean closed;

    private DistributionCluster(Builder options) {
        this.options = options;
        this.worker = DeliveryWorker.of(options.distributor);
        this.dataSource = options.dataSource;
        this.database = new ClusterDatabase(dataSource);
        this.runs = new RunTable(database);
        this.queue = new Queue(database);
    }

    /**
     * Begins a machine of a cluster.
     *
     * @param distributor has to record in a ledger that all machines share, and to keep releases in a store that they share
     * @param dataSource PostgreSQL; may be the ledger's
     */
    public static Builder of(Distributor distributor, DataSource dataSource) {
        return new Builder(distributor, dataSource);
    }

    /** Makes the module's tables if the database has none of them. The only call that changes the schema. */
    public DistributionCluster createTablesIfMissing() {
        ClusterSchema.createIfMissing(database);
        return this;
    }

    /**
     * Makes deliveries from now on, in the background.
     *
     * @throws QlikConfigurationException when the tables are missing or of a newer version, or this machine was closed
     */
    public synchronized void start() {
        if (closed) {
            throw new QlikConfigurationException("cluster", "this machine was closed", "build another one");
        }
        if (scheduler != null) {
            return;
        }
        ClusterSchema.requireCurrent(database);
        ClusterTasks tasks = new ClusterTasks(worker, new WorkTable(database), runs, queue, this::lookAtOnce);
        Scheduler built = Scheduler.create(dataSource, List.of(tasks.deliveries(), tasks.exports()))
                .startTasks(tasks.sweep(options.heartbeat))
                .tableName(TASKS)
                .schedulerName(new SchedulerName.Fixed(ClaimOwner.thisProcess().toString()))
                .threads(options.threads)
                .executorService(Executors.newFixedThreadPool(options.threads, threads.named("qlik-oem-cluster")))
                .dueExecutor(Executors.newSingleThreadExecutor(threads.named("qlik-oem-cluster-due")))
                .housekeeperExecutor(Executors.newScheduledThreadPool(3, threads.named("qlik-oem-cluster-heart")))
                .heartbeatInterval(options.heartbeat)
                .missedHeartbeatsLimit(options.missedHeartbeats)
                .pollingInterval(options.polling)
                // What is picked begins at once: a task that waited in a queue would look as if it were worked on.
                .pollUsingLockAndFetch(0.9, 1.0)
                .shutdownMaxWait(CLOSING)
                .build();
        scheduler = built;
        built.start();
    }

    /**
     * Submits a plan: its deliveries are made by the machines that are started, in the plan's order as far as tenants and exports
     * let them. A delivery that another run has in the queue already is made once, for both.
     *
     * @return a handle at once; nothing has to be delivered yet
     * @throws io.qlikoem.distribution.PlanBlockedException as {@link DistributionPlan#apply()} does; nothing was submitted then
     * @throws QlikConfigurationException when the plan has waves, a time limit or no delivery, or the tables are missing
     */
    public ClusterRun carryOut(DistributionPlan plan) {
        worker.requireSeparable(plan);
        if (plan.deliveries().isEmpty()) {
            throw new QlikConfigurationException("plan", "it has no delivery", "submit one that has");
        }
        ClusterSchema.requireCurrent(database);
        String runId = UUID.randomUUID().toString();
        runs.submit(runId, plan.deliveries(), worker::withoutWork);
        worker.begun(runId, plan);
        try {
            queue.callAll();
        } catch (ClusterException e) {
            // It is submitted, and who submits it again has it twice; the next look for work that was left begins it.
            log.atWarn().setCause(e).addKeyValue("runId", runId).log("A run was submitted and begins a little later");
        }
        lookAtOnce();
        return handle(runId);
    }

    /** A run that was submitted before, by whichever process; empty when there is none, or none any more. */
    public Optional<ClusterRun> run(String runId) {
        return runs.isKnown(runId) ? Optional.of(handle(runId)) : Optional.empty();
    }

    /** Forgets runs that had ended before the moment; the ledger's history keeps what became of their deliveries. */
    public int forgetRunsBefore(Instant moment) {
        return runs.forgetBefore(moment);
    }

    /**
     * How long it takes at most, after a machine died or stands still, until its deliveries are given to others: the missed heartbeats,
     * and two more because the machines look for them at every second one.
     */
    public Duration revivalTime() {
        return options.heartbeat.multipliedBy(options.missedHeartbeats + 2L).plus(options.polling);
    }

    private ClusterRun handle(String runId) {
        return new ClusterRun(runId, runs, options.polling);
    }

    private synchronized void lookAtOnce() {
        if (scheduler != null) {
            scheduler.triggerCheckForDueExecutions();
        }
    }

    /**
     * Leaves: what this machine is at stops at the end of its step or at its next chunk and is given to another one. Returns when no
     * thread is left, after half a minute at most.
     */
    @Override
    public void close() {
        Scheduler running;
        synchronized (this) {
            closed = true;
            running = scheduler;
            scheduler = null;
        }
        worker.stop();
        if (running != null) {
            running.stop();
            awaitThreads();
        }
        worker.close();
    }

    private void awaitThreads() {
        try {
            threads.awaitEnd(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Options of a machine, in any order. Defaults: 8 threads, a heartbeat every 10 seconds of which 4 may be missed, a look for work
     * every second. All machines of a cluster should have the same heartbeat. Not thread-safe.
     */
    public static final class Builder {
        private final Distributor distributor;
        private final DataSource dataSource;
        private int threads = 8;
        private Duration heartbeat = Duration.ofSeconds(10);
        private int missedHeartbeats = 4;
        private Duration polling = Duration.ofSeconds(1);

        private Builder(Distributor distributor, DataSource dataSource) {
            this.distributor = Objects.requireNonNull(distributor, "distributor");
            this.dataSource = Objects.requireNonNull(dataSource, "dataSource");
        }

        /** How many deliveries this machine makes at a time. */
        public Builder threads(int deliveries) {
            if (deliveries < 1) {
                throw new IllegalArgumentException("threads must be at least 1 but was " + deliveries);
            }
            threads = deliveries;
            return this;
        }

        /** How often this machine says, in the database, that it is alive and at its deliveries. */
        public Builder heartbeat(Duration every) {
            heartbeat = positive("heartbeat", every);
            return this;
        }

        /** How many heartbeats in a row a machine may miss before its deliveries are given to others: 4 or more. */
        public Builder missedHeartbeats(int limit) {
            if (limit < 4) {
                throw new IllegalArgumentException("missedHeartbeats must be at least 4 but was " + limit);
            }
            missedHeartbeats = limit;
            return this;
        }

        /** How often this machine looks for work that another one has submitted or left. */
        public Builder polling(Duration every) {
            polling = positive("polling", every);
            return this;
        }

        private static Duration positive(String name, Duration value) {
            if (value.isNegative() || value.isZero()) {
                throw new IllegalArgumentException(name + " must be more than nothing but was " + value);
            }
            return value;
        }

        /**
         * The machine. Contacts nobody.
         *
         * @throws QlikConfigurationException when the distributor keeps no releases
         */
        public DistributionCluster build() {
            return new DistributionCluster(this);
        }
    }
}
