package io.qlikoem.examples.bench;

import static io.qlikoem.distribution.AppSelection.inStream;
import static io.qlikoem.distribution.TenantSelection.allTenants;

import io.qlikoem.cloud.QlikCloud;
import io.qlikoem.cloud.QlikCloudBuilder;
import io.qlikoem.distribution.AppSelection;
import io.qlikoem.distribution.Distribution;
import io.qlikoem.distribution.Distributor;
import io.qlikoem.distribution.port.SourceApp;
import io.qlikoem.json.Secret;
import io.qlikoem.onprem.QlikSenseSite;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A {@link BenchServer} in its own process, and the clients of it in this one. Not thread-safe. */
final class BenchBed implements AutoCloseable {
    private static final String TENANT = "tenant.";
    private static final String PREFIX = "qlik-oem-bench";

    private final Path folder;
    private final Process server;
    private final BufferedReader answers;
    private final Writer questions;
    private final Properties addresses = new Properties();
    private final QlikSenseSite site;

    private BenchBed(Path folder, Process server) throws IOException {
        this.folder = folder;
        this.server = server;
        this.answers = new BufferedReader(new InputStreamReader(server.getInputStream(), Charset.defaultCharset()));
        this.questions = server.outputWriter(Charset.defaultCharset());
        awaitReady();
        try (Reader in = Files.newBufferedReader(folder.resolve("addresses.properties"))) {
            addresses.load(in);
        }
        site = QlikSenseSite.at(URI.create(addresses.getProperty("site")))
                .certificates(
                        folder.resolve("client.pem"), folder.resolve("client_key.pem"), folder.resolve("root.pem"))
                .actingAs("INTERNAL\\sa_api")
                .build();
    }

    /**
     * Starts a server in a new folder of the system's own.
     *
     * @param jvmOptions of the server, separated by spaces
     * @param serverOptions those of {@link BenchServer}
     */
    static BenchBed start(String jvmOptions, String... serverOptions) throws IOException {
        return startIn(Files.createTempDirectory(PREFIX), jvmOptions, serverOptions);
    }

    /** The same in a new folder of this one. */
    static BenchBed startUnder(Path parent, String... serverOptions) throws IOException {
        return startIn(Files.createTempDirectory(parent, PREFIX), "", serverOptions);
    }

    private static BenchBed startIn(Path folder, String jvmOptions, String... serverOptions) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("serve", "--dir", folder.toString()));
        arguments.addAll(List.of(serverOptions));
        List<String> jvm =
                jvmOptions.isBlank() ? List.of() : List.of(jvmOptions.trim().split("\\s+"));
        Process server = BenchProcess.of(jvm, arguments).start();
        try {
            return new BenchBed(folder, server);
        } catch (IOException | RuntimeException e) {
            server.destroy();
            throw e;
        }
    }

    /** What JVM options make the JVM say comes before. */
    private void awaitReady() throws IOException {
        String line = answers.readLine();
        while (line != null && !line.equals("ready")) {
            line = answers.readLine();
        }
        if (line == null) {
            throw new IOException("the sandbox of the benchmark did not start");
        }
    }

    static List<String> tenantNames(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> "tenant-" + i).toList();
    }

    /** What the server counted so far. */
    record ServerFigures(long requests, long tenantRequests, long refused, double cpuSeconds) {}

    ServerFigures serverFigures() {
        try {
            questions.write(System.lineSeparator());
            questions.flush();
            String[] figures = String.valueOf(answers.readLine()).split(" ", -1);
            return new ServerFigures(
                    Long.parseLong(figures[0]),
                    Long.parseLong(figures[1]),
                    Long.parseLong(figures[2]),
                    Long.parseLong(figures[3]) / 1e9);
        } catch (IOException e) {
            throw new UncheckedIOException("asking the sandbox of the benchmark", e);
        }
    }

    /** Where the server's tenants are. */
    List<URI> tenantUrls() {
        return addresses.stringPropertyNames().stream()
                .filter(key -> key.startsWith(TENANT))
                .sorted()
                .map(key -> URI.create(addresses.getProperty(key)))
                .toList();
    }

    String clientId() {
        return addresses.getProperty("clientId");
    }

    String clientSecret() {
        return addresses.getProperty("clientSecret");
    }

    /** The server's own tenants. */
    QlikCloud cloud(UnaryOperator<QlikCloudBuilder> options) {
        return cloud(tenant -> true, options);
    }

    /** Only those tenants whose name the condition accepts. */
    QlikCloud cloud(Predicate<String> wanted, UnaryOperator<QlikCloudBuilder> options) {
        QlikCloudBuilder builder = client();
        addresses.stringPropertyNames().stream()
                .filter(key -> key.startsWith(TENANT))
                .map(key -> key.substring(TENANT.length()))
                .filter(wanted)
                .sorted()
                .forEach(name -> builder.tenant(name, URI.create(addresses.getProperty(TENANT + name))));
        return options.apply(builder.trusting(caFile())).build();
    }

    /** A client without tenants. */
    QlikCloudBuilder client() {
        return QlikCloud.withClient(clientId(), Secret.of(clientSecret()));
    }

    Path caFile() {
        return folder.resolve("ca.pem");
    }

    /** The server's apps, as the site tells of them. */
    List<SourceApp> apps() {
        return site.apps(selection());
    }

    private static AppSelection selection() {
        return inStream(BenchServer.STREAM);
    }

    /** Begins a distributor from the server's site. */
    Distributor.To fromSite() {
        return Distributor.from(site);
    }

    static Distribution everything(Distributor distributor, String space) {
        return distributor
                .distribution("everything")
                .apps(selection())
                .toTenants(allTenants())
                .intoSpace(space);
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        site.close();
        questions.close();
        server.onExit().join();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
