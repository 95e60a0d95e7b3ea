package io.qlikoem.examples;

import static io.qlikoem.onprem.query.QrsFilter.customProperty;
import static io.qlikoem.onprem.query.QrsFilter.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.error.ConflictException;
import io.qlikoem.onprem.QlikSenseSite;
import io.qlikoem.onprem.SiteBuilder;
import io.qlikoem.onprem.app.QrsApp;
import io.qlikoem.onprem.event.CompositeEvent;
import io.qlikoem.onprem.event.CompositeRule;
import io.qlikoem.onprem.event.Increment;
import io.qlikoem.onprem.event.SchemaEvent;
import io.qlikoem.onprem.event.TaskReference;
import io.qlikoem.onprem.event.TimeConstraint;
import io.qlikoem.onprem.query.TableDefinition;
import io.qlikoem.onprem.task.ExecutionResult;
import io.qlikoem.onprem.task.NewReloadTask;
import io.qlikoem.onprem.task.ReloadTask;
import io.qlikoem.onprem.task.ReloadTaskBundle;
import io.qlikoem.onprem.task.ReloadTaskChange;
import io.qlikoem.onprem.task.TaskExecutionStatus;
import io.qlikoem.onprem.task.TaskOutcome;
import io.qlikoem.onprem.task.TaskRuns;
import io.qlikoem.sandbox.AppSpec;
import io.qlikoem.sandbox.Sandbox;
import io.qlikoem.sandbox.SandboxApp;
import io.qlikoem.sandbox.SandboxOptions;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site's client alone, as a vendor uses it in a day's work. */
class SiteClientDayTest {
    private static final String NASTY = "O'Neil \"Sales\" #1 & \\ Co";

    @TempDir
    Path folder;

    private Sandbox sandbox;
    private QlikSenseSite site;

    @BeforeEach
    void connect() {
        sandbox = Sandbox.start(SandboxOptions.defaults().withTenants());
        sandbox.writeCredentials(folder);
        site = QlikSenseSite.at(sandbox.site().url())
                .certificates(
                        folder.resolve("client.pem"), folder.resolve("client_key.pem"), folder.resolve("root.pem"))
                .actingAs("INTERNAL\\sa_api")
                .build();
    }

    @AfterEach
    void disconnect() {
        site.close();
        sandbox.close();
    }

    @Test
    void appsByACustomPropertyWithEveryAwkwardCharacter_areFoundAndNoOthers() {
        sandbox.site().addCustomProperty("Customer", NASTY, "other");
        sandbox.site().addApp(AppSpec.synthetic("Ours", 2_000).with("Customer", NASTY));
        sandbox.site().addApp(AppSpec.synthetic("Theirs", 2_000).with("Customer", "other"));

        assertThat(site.apps().all(customProperty("Customer", NASTY)))
                .extracting(QrsApp::name)
                .containsExactly("Ours");
        assertThat(site.apps().all(where("name").is("x' or name ne '"))).isEmpty();
        assertThat(site.apps().count(null).value()).isEqualTo(2);
    }

    @Test
    void appTaggedByHand_keepsEverythingElse() {
        sandbox.site().addTag("reviewed");
        String id = sandbox.site()
                .addApp(AppSpec.synthetic("Sales", 2_000).tagged("cloud"))
                .id();
        QrsApp before = site.apps().get(id).orElseThrow();

        QrsApp changed = site.apps()
                .update(
                        id,
                        QrsApp.builder()
                                .from(before)
                                .addTags(site.tags()
                                        .all(where("name").is("reviewed"))
                                        .get(0)
                                        .reference())
                                .build());

        assertThat(changed.tags()).extracting(tag -> tag.name()).containsExactlyInAnyOrder("cloud", "reviewed");
        assertThat(changed.lastReloadTime()).isEqualTo(before.lastReloadTime());
        assertThatThrownBy(() -> site.apps().update(id, before)).isInstanceOf(ConflictException.class);
    }

    @Test
    void reloadTask_isStartedAndFollowedToItsEnd() throws InterruptedException {
        Instant before =
                sandbox.site().addApp(AppSpec.synthetic("Sales", 2_000)).lastReloadTime();
        String task = sandbox.site().addTask("Reload Sales", "Sales");
        sandbox.site().taskDuration(Duration.ofMinutes(3));
        TaskRuns runs = runs();

        ExecutionResult result =
                runs.follow(runs.start(task), Duration.ofSeconds(30), 20).orElseThrow();

        assertThat(result.status()).isEqualTo(TaskExecutionStatus.FINISHED_SUCCESS);
        assertThat(sandbox.site().app("Sales").lastReloadTime()).isAfter(before);
    }

    @Test
    void reloadTaskThatFails_changesNothingAndSaysSo() throws InterruptedException {
        SandboxApp sales = sandbox.site().addApp(AppSpec.synthetic("Sales", 2_000));
        String task = sandbox.site().addTask("Reload Sales", "Sales");
        sandbox.site().failTask(task, 1);
        TaskRuns runs = runs();

        TaskOutcome outcome = runs.run(task, Duration.ofHours(1));

        assertThat(outcome.failed()).isTrue();
        assertThat(outcome.scriptLogEnd()).isNotBlank();
        assertThat(sales.version()).isEqualTo(1);
    }

    @Test
    void site_taskMadeWithAScheduleAndAChain_isReadBackAndChanged() throws InterruptedException {
        String app = sandbox.site().addApp(AppSpec.synthetic("Sales", 2_000)).id();
        String extract = sandbox.site().addTask("Extract", "Sales");

        ReloadTask made = site.reloadTasks()
                .create(ReloadTaskBundle.builder()
                        .task(NewReloadTask.of("Reload Sales", app))
                        .addSchemaEvents(SchemaEvent.builder()
                                .name("nightly")
                                .startDate(Instant.parse("2026-01-01T02:00:00Z"))
                                .timeZone("Europe/Vienna")
                                .repeating(Increment.weekly(1, DayOfWeek.MONDAY, DayOfWeek.FRIDAY))
                                .build())
                        .addCompositeEvents(CompositeEvent.builder()
                                .name("after the extract")
                                .timeConstraint(TimeConstraint.within(Duration.ofHours(6)))
                                .addCompositeRules(CompositeRule.afterSuccess(TaskReference.id(extract)))
                                .build())
                        .build());
        SchemaEvent nightly = site.schemaEvents().all(null).get(0);
        ReloadTask renamed = site.reloadTasks()
                .change(ReloadTaskChange.builder()
                        .task(ReloadTask.builder()
                                .from(made)
                                .name("Sales nightly")
                                .build())
                        .addSchemaEventsToDelete(nightly.id().orElseThrow())
                        .build());

        assertThat(nightly.increment()).isEqualTo(Increment.weekly(1, DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        assertThat(site.compositeEvents().all(null)).hasSize(1);
        assertThat(site.schemaEvents().all(null)).isEmpty();
        assertThat(renamed.name()).isEqualTo("Sales nightly");
        assertThat(runs().run(made.id(), Duration.ofHours(1)).succeeded()).isTrue();
        site.reloadTasks().delete(made.id());
        assertThat(site.reloadTasks().get(made.id())).isEmpty();
    }

    @Test
    void site_throughItsOtherVirtualProxies_isTheSameSite() {
        sandbox.site().addApp(AppSpec.synthetic("Sales", 2_000));

        for (int visit = 0; visit < 7; visit++) {
            try (QlikSenseSite byHeader = proxy(sandbox.site().headerProxy())
                            .headerUser("hdr-usr", "ACME", "jane")
                            .build();
                    QlikSenseSite byTicket = proxy(sandbox.site().ticketProxy())
                            .ticketsFrom(sandbox.site().proxyServiceUrl())
                            .certificates(
                                    folder.resolve("client.pem"),
                                    folder.resolve("client_key.pem"),
                                    folder.resolve("root.pem"))
                            .actingAs("ACME", "jane")
                            .build()) {
                assertThat(byHeader.apps().count(null).value()).isEqualTo(1);
                assertThat(byTicket.apps().count(null).value()).isEqualTo(1);
            }
        }
    }

    private SiteBuilder proxy(String prefix) {
        return QlikSenseSite.at(sandbox.site().proxyUrl()).virtualProxy(prefix).trusting(folder.resolve("root.pem"));
    }

    private TaskRuns runs() {
        return new TaskRuns(
                site.tasks(),
                site.executionSessions(),
                site.executionResults(),
                site.scriptLogs(),
                sandbox.clock(),
                sandbox::advanceClock);
    }

    @Test
    void table_of1200Apps_isReadPageByPage() {
        AppSpec spec = AppSpec.synthetic("App", 2_000);
        for (int i = 1; i <= 1_200; i++) {
            sandbox.site().addApp(spec.named("App " + i));
        }
        TableDefinition columns = TableDefinition.ofProperties("App", "id", "name");

        Set<String> ids = new HashSet<>();
        for (int skip = 0; skip < 1_200; skip += 500) {
            site.apps()
                    .table(columns, null, skip, 500, "id", true)
                    .rows()
                    .forEach(row -> ids.add(row.get(0).json()));
        }

        assertThat(ids).hasSize(1_200);
        sandbox.site().cutListsAt100(true);
        assertThat(site.apps().all(null)).hasSize(1_200);
    }

    @Test
    void callsThatNoInterfaceHas_workAsTheOthersDo() {
        sandbox.site().addUser("CORP", "jane");

        assertThat(site.raw()
                        .get("qrs/user/full?filter=userDirectory eq 'CORP'")
                        .text())
                .contains("jane");
    }
}
