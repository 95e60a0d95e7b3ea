package io.qlikoem.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.distribution.DistributionReport;
import io.qlikoem.distribution.Outcome;
import io.qlikoem.sandbox.AppSpec;
import io.qlikoem.sandbox.Sandbox;
import io.qlikoem.sandbox.SandboxOptions;
import io.qlikoem.sandbox.SandboxTenant;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Processes of their own on one PostgreSQL; one of them is killed or stands still. */
@Timeout(180)
class SeveralMachinesTest {
    private static final int TENANTS = Integer.getInteger("cluster.tenants", 20);

    @TempDir
    Path folder;

    private final List<Process> machines = new ArrayList<>();
    private EmbeddedPostgres postgres;
    private Sandbox sandbox;

    @BeforeEach
    void startEverything() throws Exception {
        postgres = EmbeddedPostgres.builder().start();
        sandbox = Sandbox.start(SandboxOptions.defaults()
                .withTenants(
                        IntStream.range(0, TENANTS).mapToObj(i -> "tenant-" + i).toList()));
        sandbox.site().addStream("Customers");
        sandbox.site().addApp(AppSpec.synthetic("Sales", 200_000).inStream("Customers"));
        sandbox.writeCredentials(folder);
        Properties setup = new Properties();
        setup.setProperty("database", postgres.getJdbcUrl("postgres", "postgres"));
        setup.setProperty("site", sandbox.site().url().toString());
        setup.setProperty("clientId", sandbox.cloudClientId());
        setup.setProperty("clientSecret", sandbox.cloudClientSecret());
        sandbox.tenants()
                .forEach(tenant -> setup.setProperty(
                        "tenant." + tenant.name(), tenant.url().toString()));
        try (Writer file = Files.newBufferedWriter(folder.resolve("setup.properties"))) {
            setup.store(file, null);
        }
    }

    @AfterEach
    void stopEverything() throws Exception {
        for (Process machine : machines) {
            machine.destroyForcibly().waitFor();
        }
        sandbox.close();
        postgres.close();
    }

    @Test
    void carryOut_oneOfThreeMachinesKilledHalfway_everythingIsDeliveredOnceInTime() throws Exception {
        sandbox.site().addApp(AppSpec.synthetic("Stock", 200_000).inStream("Customers"));
        sandbox.faults().on("POST", "/apps/import").times(Integer.MAX_VALUE).delay(Duration.ofMillis(500));
        try (DistributionCluster submitter = submitter()) {
            ClusterRun run = submitter.carryOut(MachineProcess.plan(folder));
            ClusterRun coalesced = submitter.carryOut(MachineProcess.plan(folder));
            startMachines(3);
            await(() -> run.progress().with(Outcome.DELIVERED) >= TENANTS);
            machines.get(0).destroyForcibly().waitFor();
            Instant killed = Instant.now();

            DistributionReport report = submitter.run(run.runId()).orElseThrow().report();

            Duration afterKill = Duration.between(killed, report.finishedAt());
            System.out.printf(
                    "%d deliveries by 3 machines: %.1f s in all, %.1f s after the kill; revival time %s%n",
                    report.deliveries().size(),
                    Duration.between(report.startedAt(), report.finishedAt()).toMillis() / 1000.0,
                    afterKill.toMillis() / 1000.0,
                    submitter.revivalTime());
            assertThat(report.delivered()).as(report.describe()).hasSize(2 * TENANTS);
            assertThat(coalesced.report().delivered()).hasSize(2 * TENANTS);
            assertThat(sandbox.site().exports().values()).containsOnly(1);
            assertPublishedOnce(2);
        }
    }

    @Test
    void carryOut_aMachineThatStoodStillComesBack_publishesNothingTwice() throws Exception {
        sandbox.faults()
                .on("POST", "/apps/import")
                .times(MachineProcess.THREADS)
                .delay(Duration.ofSeconds(2));
        try (DistributionCluster submitter = submitter()) {
            ClusterRun run = submitter.carryOut(MachineProcess.plan(folder));
            startMachines(1);
            await(() -> sandbox.faults().pending() == 0);
            signal("STOP", machines.get(0));
            startMachines(1);
            DistributionReport report = run.report();

            signal("CONT", machines.get(0));
            await(() -> logOf(0).contains("taken over"));

            assertThat(report.delivered()).as(report.describe()).hasSize(TENANTS);
            assertPublishedOnce(1);
        }
    }

    private void assertPublishedOnce(int apps) {
        for (SandboxTenant tenant : sandbox.tenants()) {
            assertThat(tenant.appsIn("Analytics")).as(tenant.name()).hasSize(apps);
            assertThat(sandbox.requests().stream()
                            .filter(request -> request.place().equals(tenant.name())
                                    && request.path().endsWith("/publish")))
                    .as(tenant.name())
                    .hasSize(apps);
        }
    }

    private DistributionCluster submitter() throws Exception {
        return DistributionCluster.of(MachineProcess.distributor(folder), MachineProcess.database(folder))
                .heartbeat(Duration.ofSeconds(1))
                .polling(Duration.ofMillis(200))
                .build()
                .createTablesIfMissing();
    }

    private void startMachines(int count) throws Exception {
        for (int i = 0; i < count; i++) {
            machines.add(new ProcessBuilder(
                            ProcessHandle.current().info().command().orElse("java"),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            MachineProcess.class.getName(),
                            folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("machine-" + machines.size() + ".log")
                            .toFile())
                    .start());
        }
    }

    private String logOf(int machine) {
        try {
            return Files.readString(folder.resolve("machine-" + machine + ".log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void signal(String name, Process machine) throws Exception {
        assertThat(new ProcessBuilder("kill", "-" + name, String.valueOf(machine.pid()))
                        .start()
                        .waitFor())
                .isZero();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }
}
