package io.qlikoem.examples.command;

import io.qlikoem.cloud.QlikCloud;
import io.qlikoem.cloud.QlikCloudBuilder;
import io.qlikoem.distribution.Distribution;
import io.qlikoem.distribution.DistributionListener;
import io.qlikoem.distribution.DistributionPlan;
import io.qlikoem.distribution.Distributor;
import io.qlikoem.distribution.ledger.JdbcLedger;
import io.qlikoem.examples.config.Config;
import io.qlikoem.examples.config.Config.Certificates;
import io.qlikoem.examples.config.Config.DistributionConfig;
import io.qlikoem.examples.config.Config.TenantConfig;
import io.qlikoem.examples.config.Config.VirtualProxy;
import io.qlikoem.json.Secret;
import io.qlikoem.onprem.QlikSenseSite;
import io.qlikoem.onprem.SiteBuilder;
import java.util.List;
import org.h2.jdbcx.JdbcConnectionPool;

/** A configuration brought to life: the site, the tenants, the ledger, and the distributor between them. */
final class Backend implements AutoCloseable {
    private final QlikSenseSite site;
    private final QlikCloud cloud;
    private final JdbcConnectionPool database;
    private final Distributor distributor;
    private final List<Distribution> distributions;

    private Backend(Config config, List<DistributionListener> listeners) {
        site = site(config.site());
        cloud = cloud(config.cloud());
        database = JdbcConnectionPool.create(config.ledger(), "", "");
        database.setMaxConnections(config.concurrency() + 2);
        Distributor.Builder builder = Distributor.from(site)
                .to(cloud)
                .recordingIn(JdbcLedger.on(database).createTablesIfMissing())
                .landingSpace(config.landingSpace())
                .concurrency(config.concurrency());
        listeners.forEach(builder::listeningWith);
        distributor = builder.build();
        distributions = config.distributions().stream().map(this::distribution).toList();
    }

    /** Opens what the configuration names. Contacts neither the site nor a tenant. */
    static Backend open(Config config, List<DistributionListener> listeners) {
        return new Backend(config, listeners);
    }

    /** All distributions of the configuration as one plan. */
    DistributionPlan plan() {
        return distributor.plan(distributions);
    }

    private Distribution distribution(DistributionConfig config) {
        Distribution distribution = distributor
                .distribution(config.name())
                .apps(config.apps())
                .toTenants(config.tenants())
                .intoSpace(config.space());
        return config.adoptExisting() ? distribution.adoptingExisting() : distribution;
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
                tenant.client().ifPresent(client -> options.client(client.id(), Secret.of(client.secret())));
                return options.labels(tenant.labels());
            });
        }
        config.trustedCertificates().ifPresent(builder::trusting);
        return builder.build();
    }

    @Override
    public void close() {
        database.dispose();
        cloud.close();
        site.close();
    }
}
