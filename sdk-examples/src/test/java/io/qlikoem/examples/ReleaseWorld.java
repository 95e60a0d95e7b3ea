package io.qlikoem.examples;

import io.qlikoem.cloud.QlikCloud;
import io.qlikoem.cloud.QlikCloudBuilder;
import io.qlikoem.distribution.Distributor;
import io.qlikoem.distribution.ledger.Ledger;
import io.qlikoem.examples.stage.SampleApps;
import io.qlikoem.http.FileUpload;
import io.qlikoem.json.Secret;
import io.qlikoem.onprem.QlikSenseSite;
import io.qlikoem.sandbox.AppSpec;
import io.qlikoem.sandbox.RecordedRequest;
import io.qlikoem.sandbox.Sandbox;
import io.qlikoem.sandbox.SandboxOptions;
import io.qlikoem.sandbox.SandboxTenant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A sandbox and what a vendor's backend has of it: a site, tenants that can be entered wrongly, distributors. */
final class ReleaseWorld implements AutoCloseable {
    final Sandbox sandbox;
    final Map<String, URI> addresses = new LinkedHashMap<>();
    final Map<String, String> clients = new LinkedHashMap<>();
    final Map<String, String> secrets = new LinkedHashMap<>();

    private final Path folder;
    private final QlikSenseSite site;
    private final List<QlikCloud> clouds = new ArrayList<>();

    ReleaseWorld(Path folder, List<String> tenants) {
        this.folder = folder;
        sandbox = Sandbox.start(SandboxOptions.defaults().withTenants(tenants).withEnforceRateLimits(false));
        sandbox.writeCredentials(folder);
        sandbox.tenants().forEach(tenant -> addresses.put(tenant.name(), tenant.url()));
        site = QlikSenseSite.at(sandbox.site().url())
                .certificates(
                        folder.resolve("client.pem"), folder.resolve("client_key.pem"), folder.resolve("root.pem"))
                .actingAs("INTERNAL\\sa_api")
                .build();
    }

    void addApp(String name, long bytes) {
        sandbox.site()
                .addApp(AppSpec.synthetic(name, bytes)
                        .inStream(SampleApps.STREAM)
                        .tagged(SampleApps.TAG));
    }

    /** The tenants as they are entered at this moment. */
    QlikCloud cloud() {
        return cloud(options -> options);
    }

    QlikCloud cloud(UnaryOperator<QlikCloudBuilder> more) {
        QlikCloudBuilder builder = QlikCloud.withClient(sandbox.cloudClientId(), Secret.of(sandbox.cloudClientSecret()))
                .retry(policy -> policy.maxAttempts(1))
                .trusting(folder.resolve("ca.pem"));
        addresses.forEach((name, url) -> builder.tenant(
                name,
                url,
                options -> secrets.containsKey(name)
                        ? options.client(
                                clients.getOrDefault(name, sandbox.cloudClientId()),
                                Secret.of(secrets.getOrDefault(name, "")))
                        : options));
        QlikCloud cloud = more.apply(builder).build();
        clouds.add(cloud);
        return cloud;
    }

    Distributor.Builder distributor(Ledger ledger) {
        return distributor(ledger, cloud());
    }

    Distributor.Builder distributor(Ledger ledger, QlikCloud cloud) {
        return Distributor.from(site).to(cloud).recordingIn(ledger).spoolingIn(folder.resolve("spool"));
    }

    /** What changed something in a tenant since the request of this number; getting a token changes nothing. */
    List<RecordedRequest> writesSince(int request) {
        List<RecordedRequest> all = sandbox.requests();
        return all.subList(request, all.size()).stream()
                .filter(each -> !each.place().equals("site"))
                .filter(each -> !each.method().equals("GET") && !each.path().equals("/oauth/token"))
                .toList();
    }

    /** An extension's or a theme's zip, as an upload. */
    FileUpload zip(String name, String type) {
        try {
            Path file = folder.resolve(name + ".zip");
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
                zip.putNextEntry(new ZipEntry(name + ".qext"));
                zip.write(("{\"name\":\"" + name + "\",\"type\":\"" + type + "\"}").getBytes(StandardCharsets.UTF_8));
            }
            return FileUpload.builder().file("file", file).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SandboxTenant tenant(String name) {
        return sandbox.tenant(name);
    }

    @Override
    public void close() {
        clouds.forEach(QlikCloud::close);
        site.close();
        sandbox.close();
    }
}
