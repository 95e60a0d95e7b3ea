package io.qlikoem.examples.bench;

import io.qlikoem.sandbox.AppSpec;
import io.qlikoem.sandbox.Sandbox;
import io.qlikoem.sandbox.SandboxOptions;
import io.qlikoem.sandbox.SandboxTenant;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The sandbox of a benchmark, in a process of its own. Ends when whoever started it does. */
@Command(name = "serve", hidden = true, description = "The sandbox of the other benchmarks.")
final class BenchServer implements Callable<Integer> {
    static final String STREAM = "Customers";

    @Option(names = "--dir", required = true, description = "Where its addresses and certificates go.")
    private Path folder = Path.of("");

    @Option(names = "--tenants", defaultValue = "1", description = "Number of tenants.")
    private int tenants;

    @Option(names = "--apps", defaultValue = "1", description = "Number of apps.")
    private int apps;

    @Option(names = "--bytes", defaultValue = "10000", description = "Size of each app.")
    private long bytes;

    @Option(names = "--latency", defaultValue = "0", description = "Milliseconds before each answer of a tenant.")
    private int latency;

    @Option(names = "--import", defaultValue = "0", description = "Milliseconds more for an import.")
    private int importTime;

    @Option(names = "--share", defaultValue = "1", description = "Which part of the vendor's rates is enforced.")
    private double share;

    @Override
    public Integer call() throws IOException {
        SandboxOptions options = SandboxOptions.defaults()
                .withTenants(BenchBed.tenantNames(tenants))
                .withDirectory(folder.resolve("content"))
                .withFileReuse(true)
                .withRates(part(1000), part(100), part(800), Duration.ofMinutes(5));
        try (Sandbox sandbox = Sandbox.start(options)) {
            sandbox.site().addStream(STREAM);
            for (int i = 1; i <= apps; i++) {
                sandbox.site().addApp(AppSpec.synthetic("App " + i, bytes).inStream(STREAM));
            }
            slowDown(sandbox);
            writeAddresses(sandbox);
            System.out.println("ready");
            answerQuestions(sandbox);
        }
        return 0;
    }

    private int part(int perMinute) {
        return (int) Math.round(perMinute * share);
    }

    /** One rule for all tenants: each request is held against every rule that is there. */
    private void slowDown(Sandbox sandbox) {
        if (latency + importTime > 0) {
            sandbox.faults()
                    .on("POST", "^/api/v1/apps/import")
                    .times(Integer.MAX_VALUE)
                    .delay(Duration.ofMillis(latency + importTime));
        }
        if (latency > 0) {
            sandbox.faults().on("*", "^/(api|oauth)/").times(Integer.MAX_VALUE).delay(Duration.ofMillis(latency));
        }
    }

    private void writeAddresses(Sandbox sandbox) throws IOException {
        sandbox.writeCredentials(folder);
        Properties addresses = new Properties();
        addresses.setProperty("site", sandbox.site().url().toString());
        addresses.setProperty("clientId", sandbox.cloudClientId());
        addresses.setProperty("clientSecret", sandbox.cloudClientSecret());
        for (SandboxTenant tenant : sandbox.tenants()) {
            addresses.setProperty("tenant." + tenant.name(), tenant.url().toString());
        }
        try (Writer out = Files.newBufferedWriter(folder.resolve("addresses.properties"))) {
            addresses.store(out, null);
        }
    }

    private static void answerQuestions(Sandbox sandbox) throws IOException {
        BufferedReader questions = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
        while (questions.readLine() != null) {
            long ofTenants = sandbox.tenants().stream()
                    .mapToLong(SandboxTenant::requestCount)
                    .sum();
            System.out.println(sandbox.requestCount() + " " + ofTenants + " " + sandbox.requestCount(429) + " "
                    + ProcessFigures.cpuNanos());
        }
    }
}
