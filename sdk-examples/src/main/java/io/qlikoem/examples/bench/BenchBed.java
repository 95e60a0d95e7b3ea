package io.qlikoem.examples.bench;

import static io.qlikoem.distribution.AppSelection.inStream;
import static io.qlikoem.distribution.TenantSelection.allTenants;

import io.qlikoem.cloud.QlikCloud;
import io.qlikoem.cloud.QlikCloudBuilder;
import io.qlikoem.distribution.Distribution;
import io.qlikoem.distribution.Distributor;
import io.qlikoem.distribution.ledger.Ledger;
import io.qlikoem.json.Secret;
import io.qlikoem.onprem.QlikSenseSite;
import io.qlikoem.sandbox.AppSpec;
import io.qlikoem.sandbox.Sandbox;
import io.qlikoem.sandbox.SandboxOptions;
import io.qlikoem.sandbox.SandboxTenant;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A sandbox with apps, and the clients of it. */
final class BenchBed implements AutoCloseable {
    private static final String STREAM = "Customers";

    private final Path folder;
    private final Sandbox sandbox;
    private final QlikSenseSite site;

    BenchBed(SandboxOptions options, int apps, long bytesOfEach) throws IOException {
        folder = Files.createTempDirectory("qlik-oem-bench");
        sandbox = Sandbox.start(options);
        sandbox.writeCredentials(folder);
        sandbox.site().addStream(STREAM);
        for (int i = 1; i <= apps; i++) {
            sandbox.site().addApp(AppSpec.synthetic("App " + i, bytesOfEach).inStream(STREAM));
        }
        site = QlikSenseSite.at(sandbox.site().url())
                .certificates(
                        folder.resolve("client.pem"), folder.resolve("client_key.pem"), folder.resolve("root.pem"))
                .actingAs("INTERNAL\\sa_api")
                .build();
    }

    static List<String> tenantNames(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "tenant-" + i).toList();
    }

    Sandbox sandbox() {
        return sandbox;
    }

    /** The sandbox's own tenants. */
    QlikCloud cloud() {
        QlikCloudBuilder builder = client();
        for (SandboxTenant tenant : sandbox.tenants()) {
            builder.tenant(tenant.name(), tenant.url());
        }
        return builder.trusting(folder.resolve("ca.pem")).build();
    }

    /** Tenants that nobody will ask. */
    QlikCloud imaginedCloud(List<String> names) {
        QlikCloudBuilder builder = client();
        names.forEach(name -> builder.tenant(name, URI.create("https://" + name + ".eu.example.com"), Map.of()));
        return builder.build();
    }

    private QlikCloudBuilder client() {
        return QlikCloud.withClient(sandbox.cloudClientId(), Secret.of(sandbox.cloudClientSecret()));
    }

    Distribution everything(QlikCloud cloud, Ledger ledger, int concurrency) {
        return Distributor.from(site)
                .to(cloud)
                .recordingIn(ledger)
                .concurrency(concurrency)
                .build()
                .distribution("everything")
                .apps(inStream(STREAM))
                .toTenants(allTenants())
                .intoSpace("Analytics");
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        site.close();
        sandbox.close();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
