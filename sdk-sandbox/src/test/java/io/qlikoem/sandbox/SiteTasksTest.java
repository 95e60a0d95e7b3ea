package io.qlikoem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.sandbox.WireClient.Answer;
import io.qlikoem.sandbox.internal.wire.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SiteTasksTest {

    private static final String NOT_STARTED = "00000000-0000-0000-0000-000000000000";

    private final Sandbox sandbox = Sandbox.start(SandboxOptions.defaults().withTenants());
    private final WireClient site = WireClient.site(sandbox);
    private final SandboxApp sales = sandbox.site().addApp(AppSpec.synthetic("Sales", 4096));

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void run_untilItsTimeIsOver_hasASessionThenAResultAndAReloadedApp() {
        String task = sandbox.site().addTask("Reload Sales", "Sales");
        sandbox.site().taskDuration(Duration.ofMinutes(2));

        String session = start(task);

        assertThat(site.get("/qrs/executionsession/" + session).json())
                .extracting(running -> Json.nested(running, "executionResult").get("status"))
                .isEqualTo(2.0);
        assertThat(results(session))
                .singleElement()
                .satisfies(result -> assertThat(result).containsEntry("stopTime", "1753-01-01T00:00:00.000Z"));
        assertThat(sales.version()).isEqualTo(1);

        sandbox.advanceClock(Duration.ofMinutes(2));

        assertThat(site.get("/qrs/executionsession/" + session).status()).isEqualTo(404);
        assertThat(results(session))
                .singleElement()
                .satisfies(result -> assertThat(result)
                        .containsEntry("status", 7.0)
                        .containsEntry("appID", sales.id())
                        .containsEntry("duration", 120_000.0)
                        .containsEntry(
                                "stopTime",
                                site.get("/qrs/app/" + sales.id()).json().get("lastReloadTime")));
        assertThat(sales.version()).isEqualTo(2);
    }

    @Test
    void run_thatFailsOnce_isTriedAgainAndHasAResultForEachAttempt() {
        String task = sandbox.site().addTask("Reload Sales", "Sales", 2);
        sandbox.site().failTask(task, 1);

        String session = start(task);

        assertThat(results(session)).extracting(result -> result.get("status")).containsExactly(8.0, 7.0);
        assertThat(sales.version()).isEqualTo(2);
        assertThat(site.get("/qrs/executionresult/full?filter="
                                + encoded("status eq FinishedSuccess or status eq FinishedFail"))
                        .list())
                .hasSize(2);
    }

    @Test
    void run_thatFails_leavesTheAppAlone() {
        String task = sandbox.site().addTask("Reload Sales", "Sales");
        sandbox.site().failTask("Reload Sales", 1);

        start(task);

        assertThat(sales.version()).isEqualTo(1);
        Map<String, @Nullable Object> operational =
                site.get("/qrs/reloadtask/" + task).nested("operational");
        assertThat(Json.nested(operational, "lastExecutionResult")).containsEntry("status", 8.0);
        assertThat(site.get("/qrs/reloadtask/count?filter=" + encoded("operational.lastExecutionResult.status eq 8"))
                        .json())
                .containsEntry("value", 1.0);
    }

    @Test
    void start_ofADisabledOrRunningTask_tellsTheEmptySession() {
        String task = sandbox.site().addTask("Reload Sales", "Sales");
        sandbox.site().enableTask(task, false);
        assertThat(start(task)).isEqualTo(NOT_STARTED);

        sandbox.site().enableTask(task, true);
        sandbox.site().taskDuration(Duration.ofHours(1));
        assertThat(start(task)).isNotEqualTo(NOT_STARTED);
        assertThat(start(task)).isEqualTo(NOT_STARTED);

        sandbox.site().finishTasks();
        assertThat(sales.version()).isEqualTo(2);
    }

    @Test
    void stop_ofARun_abortsItWithoutReload() {
        String task = sandbox.site().addTask("Reload Sales", "Sales");
        sandbox.site().taskDuration(Duration.ofHours(1));
        assertThat(site.bytes("POST", "/qrs/task/" + task + "/start", new byte[0])
                        .status())
                .isEqualTo(204);

        assertThat(site.bytes("POST", "/qrs/task/" + task + "/stop", new byte[0])
                        .status())
                .isEqualTo(204);

        assertThat(site.get("/qrs/executionresult/full").list())
                .extracting(result -> result.get("status"))
                .containsExactly(6.0);
        assertThat(sales.version()).isEqualTo(1);
    }

    @Test
    void bundle_makesChangesAndRemovesTaskAndEvents() {
        Answer made = site.json(
                "POST",
                "/qrs/reloadtask/create",
                Json.object(
                        "task",
                        Json.object(
                                "name",
                                "Nightly",
                                "taskSessionTimeout",
                                1440,
                                "maxRetries",
                                0,
                                "app",
                                Json.object("id", sales.id()),
                                "tags",
                                List.of(),
                                "customProperties",
                                List.of()),
                        "compositeEvents",
                        List.of(),
                        "schemaEvents",
                        List.of(Json.object("name", "daily", "timeZone", "UTC", "incrementOption", 2))));

        assertThat(made.status()).isEqualTo(201);
        Map<String, @Nullable Object> event =
                site.get("/qrs/schemaevent/full").list().get(0);
        assertThat(Json.nested(event, "reloadTask")).containsEntry("id", made.string("id"));

        Map<String, @Nullable Object> task = made.json();
        task.put("name", "Weekly");
        Answer changed = site.json(
                "POST",
                "/qrs/reloadtask/update",
                Json.object("task", task, "schemaEventsToDelete", List.of(String.valueOf(event.get("id")))));

        assertThat(changed.string("name")).isEqualTo("Weekly");
        assertThat(site.get("/qrs/schemaevent").list()).isEmpty();
        assertThat(site.get("/qrs/reloadtask/full?filter=" + encoded("app.id eq " + sales.id()))
                        .list())
                .hasSize(1);
        assertThat(site.delete("/qrs/reloadtask/" + made.string("id")).status()).isEqualTo(204);
        assertThat(site.get("/qrs/reloadtask").list()).isEmpty();
    }

    @Test
    void scriptLog_afterTheRun_isReadOnceWithATicket() {
        String task = sandbox.site().addTask("Reload Sales", "Sales");
        sandbox.site().taskDuration(Duration.ofMinutes(1));
        String session = start(task);
        String ticketPath = "/qrs/reloadtask/" + task + "/scriptlogfile?executionresultid="
                + results(session).get(0).get("id");
        assertThat(site.get(ticketPath).status()).isEqualTo(404);

        sandbox.site().finishTasks();
        sandbox.site().lateScriptLogs(1);
        assertThat(site.get(ticketPath).status()).isEqualTo(404);
        String download = "/qrs/download/reloadtask/" + site.get(ticketPath).string("value") + "/script.log";

        assertThat(site.get(download).text()).contains("Execution finished");
        assertThat(site.get(download).status()).isEqualTo(404);
    }

    @Test
    void deletedApp_takesItsTasksAlong() {
        sandbox.site().addTask("Reload Sales", "Sales");

        site.delete("/qrs/app/" + sales.id());

        assertThat(site.get("/qrs/reloadtask").list()).isEmpty();
    }

    private String start(String task) {
        Answer answer = site.bytes("POST", "/qrs/task/" + task + "/start/synchronous", new byte[0]);
        assertThat(answer.status()).isEqualTo(201);
        return answer.string("value");
    }

    private List<Map<String, @Nullable Object>> results(String session) {
        return site.get("/qrs/executionresult/full?filter=" + encoded("executionID eq " + session))
                .list();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
