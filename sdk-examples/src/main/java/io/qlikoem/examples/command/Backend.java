package io.qlikoem.examples.command;

import io.qlikoem.cloud.QlikCloud;
import io.qlikoem.cloud.QlikCloudBuilder;
import io.qlikoem.cloud.afterdelivery.DeliveryWebhook;
import io.qlikoem.distribution.Distribution;
import io.qlikoem.distribution.DistributionListener;
import io.qlikoem.distribution.DistributionPlan;
import io.qlikoem.distribution.DistributionStatus;
import io.qlikoem.distribution.Distributor;
import io.qlikoem.distribution.KeptFiles;
import io.qlikoem.distribution.RollBack;
import io.qlikoem.distribution.Wave;
import io.qlikoem.distribution.content.FolderContentStore;
import io.qlikoem.distribution.ledger.Ledger;
import io.qlikoem.distribution.port.Tenant;
import io.qlikoem.distribution.reload.AtEachReload;
import io.qlikoem.examples.config.Config;
import io.qlikoem.examples.config.Config.Certificates;
import io.qlikoem.examples.config.Config.DistributionConfig;
import io.qlikoem.examples.config.Config.KeptReleasesConfig;
import io.qlikoem.examples.config.Config.TenantConfig;
import io.qlikoem.examples.config.Config.VirtualProxy;
import io.qlikoem.examples.config.WatchConfig;
import io.qlikoem.json.Secret;
import io.qlikoem.onprem.QlikSenseSite;
import io.qlikoem.onprem.SiteBuilder;
import io.qlikoem.onprem.notification.SiteNotifications;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A configuration brought to life: the site, the tenants, the ledger, and the distributor between them. */
public final class Backend implements AutoCloseable {
    private final QlikSenseSite site;
    private final QlikCloud cloud;
    private final LedgerFile ledger;
    private final Distributor distributor;
    private final List<Distribution> distributions;

    private Backend(
            Config config,
            Function<Config, LedgerFile> ledgerOf,
            UnaryOperator<Ledger> recording,
            UnaryOperator<Distributor.Builder> options) {
        site = site(config.site());
        cloud = cloud(config.cloud());
        // Last: what is wrong above leaves no ledger behind.
        ledger = ledgerOf.apply(config);
        Distributor.Builder builder = Distributor.from(site)
                .to(cloud)
                .recordingIn(recording.apply(ledger.ledger()))
                .landingSpace(config.landingSpace())
                .concurrency(config.concurrency());
        config.keptReleases().ifPresent(kept -> builder.keepingReleases(keptFiles(kept)));
        distributor = options.apply(builder).build();
        distributions = config.distributions().stream().map(this::distribution).toList();
    }

    /** Opens what the configuration names. Contacts neither the site nor a tenant. */
    static Backend open(Config config, List<DistributionListener> listeners) {
        return open(config, UnaryOperator.identity(), builder -> {
            listeners.forEach(builder::listeningWith);
            return builder;
        });
    }

    /** The same, with something of the caller's between distributor and ledger, and options of its own. */
    public static Backend open(
            Config config, UnaryOperator<Ledger> recording, UnaryOperator<Distributor.Builder> options) {
        return new Backend(config, LedgerFile::open, recording, options);
    }

    /** The same for somebody who only looks: a ledger that is not there yet is not made. */
    static Backend look(Config config) {
        return new Backend(config, LedgerFile::look, UnaryOperator.identity(), UnaryOperator.identity());
    }

    /** All distributions of the configuration as one plan. */
    public DistributionPlan plan() {
        return distributor.plan(distributions);
    }

    /** Who has what. */
    DistributionStatus status(boolean checked) {
        return checked ? distributor.checkedStatus(distributions) : distributor.status(distributions);
    }

    /** The way back of an app. */
    RollBack rollBack(String app) {
        return distributor.rollBack(app);
    }

    /** Whether the ledger has the app of this id in any tenant. */
    boolean hasDelivered(String appId) {
        return ledger
                .ledger()
                .entries(cloud.tenants().stream().map(Tenant::name).toList())
                .keySet()
                .stream()
                .anyMatch(key -> key.appId().equals(appId));
    }

    /** What follows the site's reloads with all distributions, and is told by its notifications if there are any. */
    AtEachReload atEachReload(WatchConfig config, Optional<SiteNotifications> notifications) {
        AtEachReload.Builder builder = distributor
                .atEachReload(
                        distributions.get(0),
                        distributions.subList(1, distributions.size()).toArray(Distribution[]::new))
                .lookingEvery(config.lookEvery())
                .settlingFor(config.settling())
                .smallestInterval(config.smallestInterval())
                .retryPauses(config.firstRetry(), config.longestRetry());
        config.quietHours().ifPresent(builder::quietHours);
        config.quietHoursByTenant().forEach(builder::quietHours);
        config.importsADay().ifPresent(builder::importsADay);
        notifications.ifPresent(builder::wokenBy);
        config.webhook()
                .ifPresent(webhook -> builder.afterDelivery(
                        DeliveryWebhook.to("webhook", webhook.url(), Secret.of(webhook.secret()))));
        return builder.build();
    }

    /** The site's notifications, to a place that the configuration names. */
    SiteNotifications notifications(WatchConfig.Notifications config) {
        return site.notifications(config.url(), Secret.of(config.secret()));
    }

    private Distribution distribution(DistributionConfig config) {
        Distribution distribution = distributor
                .distribution(config.name())
                .apps(config.apps())
                .toTenants(config.tenants())
                .intoSpace(config.space())
                .inWaves(config.waves().toArray(Wave[]::new))
                .requiringExtensions(config.extensions().toArray(String[]::new))
                .requiringThemes(config.themes().toArray(String[]::new));
        return config.adoptExisting() ? distribution.adoptingExisting() : distribution;
    }

    private static KeptFiles keptFiles(KeptReleasesConfig config) {
        KeptFiles files = KeptFiles.in(FolderContentStore.in(config.folder())).last(config.releases());
        return config.maxBytes().isPresent() ? files.maxBytes(config.maxBytes().getAsLong()) : files;
    }

    private static QlikSenseSite site(Config.Site config) {
        SiteBuilder builder = QlikSenseSite.at(config.url());
        if (config.certificates().isPresent()) {
            Certificates certificates = config.certificates().get();
            builder.certificates(certificates.client(), certificates.key(), certificates.root())
                    .actingAs(certificates.user());
            certificates.hostName().ifPresent(builder::expectedHostName);
        } else {
            VirtualProxy proxy = config.virtualProxy().orElseThrow();
            builder.virtualProxy(proxy.prefix()).jwt(Secret.of(proxy.jwt()));
            proxy.trustedCertificates().ifPresent(builder::trusting);
        }
        return builder.build();
    }

    private static QlikCloud cloud(Config.Cloud config) {
        QlikCloudBuilder builder = QlikCloud.withClient(
                config.client().id(), Secret.of(config.client().secret()));
        for (TenantConfig tenant : config.tenants()) {
            builder.tenant(tenant.name(), tenant.url(), options -> {
                tenant.importsPerDay().ifPresent(options::importsPerDay);
                tenant.client().ifPresent(client -> options.client(client.id(), Secret.of(client.secret())));
                return options.labels(tenant.labels());
            });
        }
        config.trustedCertificates().ifPresent(builder::trusting);
        return builder.build();
    }

    @Override
    public void close() {
        ledger.close();
        cloud.close();
        site.close();
    }
}
