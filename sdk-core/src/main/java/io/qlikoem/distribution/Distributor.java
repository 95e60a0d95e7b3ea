package io.qlikoem.distribution;

import io.qlikoem.distribution.ledger.ClaimOwner;
import io.qlikoem.distribution.ledger.Ledger;
import io.qlikoem.distribution.port.AppSource;
import io.qlikoem.distribution.port.SiteTasks;
import io.qlikoem.distribution.port.TaskEnd;
import io.qlikoem.distribution.port.Tenant;
import io.qlikoem.distribution.port.TenantDirectory;
import io.qlikoem.distribution.port.TenantTarget;
import io.qlikoem.distribution.reload.AtEachReload;
import io.qlikoem.distribution.reload.ReloadFailedException;
import io.qlikoem.distribution.reload.ReloadParts;
import io.qlikoem.error.QlikConfigurationException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Distributes apps from one client-managed site into many tenants. One object for a process; thread-safe.
 *
 * <p>It holds no thread and no connection of its own between two runs. Begin with {@link #from}.
 */
public final class Distributor {
    private final AppSource site;
    private final Map<String, Tenant> tenants;
    private final Map<String, TenantTarget> targets;
    private final Ledger ledger;
    private final RunSettings settings;
    private final Events events;
    private final Planner planner;

    private Distributor(
            AppSource site,
            Map<String, Tenant> tenants,
            Map<String, TenantTarget> targets,
            Ledger ledger,
            RunSettings settings,
            List<DistributionListener> listeners) {
        this.site = settings.metadataCounts() ? new MetadataCounting(site) : site;
        this.tenants = tenants;
        this.targets = targets;
        this.ledger = ledger;
        this.settings = settings;
        List<DistributionListener> all = new ArrayList<>(listeners);
        all.add(new HistoryKeeper(ledger.history(), settings.clock()));
        this.events = new Events(all);
        this.planner = new Planner(this.site, tenants, ledger, settings.clock());
    }

    /** Where the apps come from. */
    public static To from(AppSource site) {
        return new To(site);
    }

    /** Begins a distribution. Nothing is contacted before it is planned. */
    public Distribution.ChooseApps distribution(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
        return new Distribution.ChooseApps(this, name);
    }

    /**
     * Plans several distributions as one run, so that an app that two of them send is exported once. Reads the site once for
     * each selection, the ledger once and no tenant. Writes nothing.
     *
     * @throws QlikConfigurationException when a distribution names an unknown tenant, or selects no app or no tenant, or
     *     has waves that do not fit
     */
    public DistributionPlan plan(List<Distribution> distributions) {
        distributions.forEach(distribution -> settings.requireOtherThanLandingSpace(distribution.space()));
        List<PlannedDelivery> deliveries = planner.plan(distributions);
        Map<String, Rollout> rollouts = new LinkedHashMap<>();
        for (Distribution distribution : distributions) {
            List<PlannedDelivery> own = deliveries.stream()
                    .filter(delivery -> delivery.distribution().equals(distribution.name()))
                    .toList();
            Rollout rollout = Rollout.of(distribution, own);
            Rollout other = rollouts.put(distribution.name(), rollout);
            if (other != null && Math.max(other.waves().size(), rollout.waves().size()) > 1) {
                throw new QlikConfigurationException(
                        "distribution '" + distribution.name() + "'",
                        "two distributions of the plan have this name, and one of them has waves",
                        "give each its own");
            }
        }
        return new DistributionPlan(this, deliveries, rollouts);
    }

    /**
     * Who has what: everything that these distributions select and everything that was delivered before. Reads the site once for
     * each selection and the ledger; no tenant.
     */
    public DistributionStatus status(List<Distribution> distributions) {
        return statusReader().read(planner.plan(distributions));
    }

    /**
     * The same after a look at every published app, so that what somebody changed or removed in a tenant is found: one request for
     * each.
     */
    public DistributionStatus checkedStatus(List<Distribution> distributions) {
        return statusReader().checked(status(distributions));
    }

    private StatusReader statusReader() {
        return new StatusReader(targets, ledger, settings.concurrency());
    }

    /**
     * The way back of an app. Needs {@link Builder#keepingReleases}. Contacts nobody yet.
     *
     * @param app its id on the site, or its name
     * @throws QlikConfigurationException when nothing is kept
     */
    public RollBack rollBack(String app) {
        keptFiles();
        return new RollBack(this, app);
    }

    KeptFiles keptFiles() {
        return settings.keptFiles()
                .orElseThrow(() -> new QlikConfigurationException(
                        "distributor", "it keeps no releases to go back to", "build it with keepingReleases(...)"));
    }

    Ledger ledger() {
        return ledger;
    }

    Set<String> tenantNames() {
        return targets.keySet();
    }

    Map<PlannedDelivery, List<Finding>> lookBefore(DistributionPlan plan) {
        return new Preflight(targets, ledger, settings).look(plan.deliveries(), plan.rollouts());
    }

    /**
     * Begins to describe how the site's reloads drive these distributions: whenever an app of theirs was reloaded, it is
     * brought to its tenants. One that cannot be planned for a while, because it selects nothing for example, is left out and stops
     * no other. Nothing is contacted before {@link AtEachReload#start()}.
     */
    public AtEachReload.Builder atEachReload(Distribution first, Distribution... more) {
        List<Distribution> all = new ArrayList<>(List.of(more));
        all.add(0, first);
        return new AtEachReload.Builder(new ReloadParts(
                site,
                ledger,
                settings.clock(),
                events::tell,
                new PlanOfMany(this, all)::plan,
                DistributionPlan::start));
    }

    /**
     * Runs a reload task of the site and, when it has really ended well, distributes. Blocks until both are done.
     *
     * @param tasks who runs tasks on the site
     * @param task the task's id or name
     * @throws ReloadFailedException when the reload failed; nothing was distributed then
     */
    public DistributionReport afterReloading(SiteTasks tasks, String task, Distribution first, Distribution... more) {
        TaskEnd end = tasks.run(task);
        if (!end.succeeded()) {
            throw new ReloadFailedException(end);
        }
        List<Distribution> all = new ArrayList<>(List.of(more));
        all.add(0, first);
        return plan(all).apply();
    }

    DistributionReport run(DistributionPlan plan, RunStop stop, DistributionListener also) {
        return run(site, plan, stop, also);
    }

    /** The same deliveries from another source than the site. */
    DistributionReport run(AppSource source, List<PlannedDelivery> deliveries) {
        Map<String, Rollout> rollouts = new LinkedHashMap<>();
        deliveries.forEach(each -> rollouts.put(
                each.distribution(),
                new Rollout(each.distribution(), List.of(Wave.theRest()), each.distribution(), Requirements.NONE)));
        DistributionPlan plan = new DistributionPlan(this, deliveries, rollouts);
        return run(source, plan, stopAfter(Optional.empty()), event -> {});
    }

    private DistributionReport run(AppSource source, DistributionPlan plan, RunStop stop, DistributionListener also) {
        String runId = UUID.randomUUID().toString();
        return run(source, plan, new RunContext(runId, settings, ledger, events.alsoTo(also), stop, Set.of()))
                .carryOut();
    }

    DistributionRun run(AppSource source, DistributionPlan plan, RunContext context) {
        return new DistributionRun(source, tenants, targets, plan, context);
    }

    RunContext context(String runId, RunStop stop, Set<ClaimOwner> givenUp) {
        return new RunContext(runId, settings, ledger, events, stop, givenUp);
    }

    AppSource site() {
        return site;
    }

    RunStop stopAfter(Optional<Duration> limit) {
        return new RunStop(settings.clock(), limit);
    }

    /** Second word of the sentence: to whom. */
    public static final class To {
        private final AppSource site;

        private To(AppSource site) {
            this.site = site;
        }

        /**
         * Where apps may go: the tenants of one region or of several.
         *
         * @throws QlikConfigurationException when two tenants have the same name
         */
        public RecordingIn to(TenantDirectory cloud, TenantDirectory... more) {
            List<TenantDirectory> all = new ArrayList<>(List.of(more));
            all.add(0, cloud);
            return new RecordingIn(site, all);
        }
    }

    /** Third word of the sentence: who remembers. */
    public static final class RecordingIn {
        private final AppSource site;
        private final List<TenantDirectory> clouds;

        private RecordingIn(AppSource site, List<TenantDirectory> clouds) {
            this.site = site;
            this.clouds = clouds;
        }

        /** The memory of what was delivered. */
        public Builder recordingIn(Ledger ledger) {
            return new Builder(site, clouds, ledger);
        }
    }

    /**
     * Options of a distributor, in any order. Defaults: landing space "OEM landing", 16 deliveries at a time, the system's
     * temporary folder for spooling, chunks of 64 MiB. Not thread-safe.
     */
    public static final class Builder {
        private final AppSource site;
        private final Map<String, Tenant> tenants = new LinkedHashMap<>();
        private final Map<String, TenantTarget> targets = new LinkedHashMap<>();
        private final Ledger ledger;
        private final List<DistributionListener> listeners =
                new ArrayList<>(List.of(new LoggingListener(), new LoggingReloads()));
        private RunSettings settings = RunSettings.defaults();

        private Builder(AppSource site, List<TenantDirectory> clouds, Ledger ledger) {
            this.site = site;
            this.ledger = ledger;
            for (TenantDirectory cloud : clouds) {
                for (Tenant tenant : cloud.tenants()) {
                    if (tenants.put(tenant.name(), tenant) != null) {
                        throw new QlikConfigurationException(
                                "tenant '" + tenant.name() + "'", "two tenants have this name", "give each its own");
                    }
                    targets.put(tenant.name(), cloud.target(tenant));
                }
            }
        }

        /** Name of the shared space, in each tenant, that holds the origin apps. Made where it is missing. */
        public Builder landingSpace(String name) {
            SpaceNames.require(name, "landingSpace");
            settings = settings.withLandingSpace(name);
            return this;
        }

        /** How many deliveries are worked on at a time, over all tenants; one tenant always has one at a time. */
        public Builder concurrency(int deliveries) {
            if (deliveries < 1) {
                throw new IllegalArgumentException("concurrency must be at least 1 but was " + deliveries);
            }
            settings = settings.withConcurrency(deliveries);
            return this;
        }

        /** The folder in which exported apps wait for their deliveries. Made if it is missing; a run leaves it empty. */
        public Builder spoolingIn(Path folder) {
            settings = settings.withSpoolFolder(Objects.requireNonNull(folder, "folder"));
            return this;
        }

        /** Size of the parts that an app is uploaded in, in bytes. A broken part is sent again from its beginning. */
        public Builder chunkBytes(long bytes) {
            if (bytes < 1) {
                throw new IllegalArgumentException("chunkBytes must be at least 1 but was " + bytes);
            }
            settings = settings.withChunkBytes(bytes);
            return this;
        }

        /** Keeps the files of delivered releases, so that {@link Distributor#rollBack} has something to go back to. */
        public Builder keepingReleases(KeptFiles files) {
            settings = settings.withKeptFiles(files);
            return this;
        }

        /**
         * Lets another {@code modifiedDate} of an app, as publishing, tags and renames make it, count as another version. What was
         * delivered before this was asked for is delivered once more.
         */
        public Builder countingMetadata() {
            settings = settings.withMetadataCounts(true);
            return this;
        }

        /** Adds somebody who is told what a run does. */
        public Builder listeningWith(DistributionListener listener) {
            listeners.add(listener);
            return this;
        }

        Builder settings(RunSettings all) {
            settings = all;
            return this;
        }

        /** The distributor. Contacts nobody. */
        public Distributor build() {
            return new Distributor(site, tenants, targets, ledger, settings, listeners);
        }
    }
}
