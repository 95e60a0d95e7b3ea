package io.qlikoem.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.sandbox.WireClient.Answer;
import io.qlikoem.sandbox.internal.wire.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What starts tasks by itself: schedules, and the ends of other tasks. */
class SiteChainsTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final Sandbox sandbox =
            Sandbox.start(SandboxOptions.defaults().withTenants().withClock(Clock.fixed(NOON, ZoneOffset.UTC)));
    private final WireClient site = WireClient.site(sandbox);
    private final SandboxApp sales = sandbox.site().addApp(AppSpec.synthetic("Sales", 4096));
    private final SandboxApp costs = sandbox.site().addApp(AppSpec.synthetic("Costs", 4096));

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void followers_startWhenTheirTaskEndsAndTheirTimesTellSo() {
        String first = sandbox.site().addTask("first", "Sales");
        String second = follower("second", costs, List.of(rule(first, 1)));
        sandbox.site().taskDuration(Duration.ofMinutes(2));

        start(first);
        sandbox.advanceClock(Duration.ofMinutes(3));

        assertThat(sales.version()).isEqualTo(2);
        assertThat(costs.version()).isEqualTo(1);
        assertThat(results(second))
                .singleElement()
                .satisfies(result -> assertThat(result)
                        .containsEntry("status", 2.0)
                        .containsEntry("startTime", "2026-03-02T12:02:00.000Z"));
        sandbox.advanceClock(Duration.ofMinutes(1));
        assertThat(costs.version()).isEqualTo(2);
    }

    @Test
    void followers_ofAFailure_startOnlyThen() {
        String first = sandbox.site().addTask("first", "Sales");
        follower("on success", costs, List.of(rule(first, 1)));
        String repair = follower("on failure", costs, List.of(rule(first, 2)));

        sandbox.site().failTask(first, 1);
        start(first);

        assertThat(results(repair)).hasSize(1);
        assertThat(site.get("/qrs/executionresult/count").json()).containsEntry("value", 2.0);
    }

    @Test
    void follower_ofTwo_waitsForBothWithinItsTime() {
        String one = sandbox.site().addTask("one", "Sales");
        String two = sandbox.site().addTask("two", "Sales");
        String last = follower("last", costs, List.of(rule(one, 1), rule(two, 1)));

        start(one);
        sandbox.advanceClock(Duration.ofHours(7));
        start(two);
        assertThat(results(last)).isEmpty();

        start(one);
        assertThat(results(last)).hasSize(1);
    }

    @Test
    void circleOfFollowers_endsWhenItComesBack() {
        String first = sandbox.site().addTask("first", "Sales");
        String second = follower("second", costs, List.of(rule(first, 1)));
        Map<String, @Nullable Object> task =
                site.get("/qrs/reloadtask/" + first).json();
        site.json(
                "POST",
                "/qrs/reloadtask/update",
                Json.object("task", task, "compositeEvents", List.of(event(List.of(rule(second, 1))))));

        start(first);

        assertThat(results(first)).hasSize(1);
        assertThat(results(second)).hasSize(1);
    }

    @Test
    void schedule_startsItsTaskEachDayAndTellsTheNextTime() {
        Answer made = scheduled("0 0 1 0", "* * - * * * * *");
        assertThat(next(made.string("id"))).isEqualTo("2026-03-03T02:00:00.000Z");

        sandbox.advanceClock(Duration.ofDays(3));

        assertThat(sales.version()).isEqualTo(4);
        assertThat(next(made.string("id"))).isEqualTo("2026-03-06T02:00:00.000Z");
    }

    @Test
    void schedule_forSomeWeekdays_skipsTheOthers() {
        Answer made = scheduled("0 0 1 0", "* * - 1,4 1 * * *");

        assertThat(next(made.string("id"))).isEqualTo("2026-03-05T02:00:00.000Z");
        sandbox.advanceClock(Duration.ofDays(8));
        assertThat(sales.version()).isEqualTo(3);
    }

    @Test
    void externalProgram_isATaskLikeOthersButReloadsNothing() {
        Answer made = site.json(
                "POST",
                "/qrs/externalprogramtask/create",
                Json.object("task", Json.object("name", "export", "path", "export.bat", "parameters", "-all")));
        String id = made.string("id");
        String after = follower(
                "after", sales, List.of(Json.object("ruleState", 1, "externalProgramTask", Json.object("id", id))));

        start(id);

        assertThat(made.json()).containsEntry("taskType", 1.0).containsEntry("schemaPath", "ExternalProgramTask");
        assertThat(results(id))
                .singleElement()
                .satisfies(result -> assertThat(result).containsEntry("appID", "00000000-0000-0000-0000-000000000000"));
        assertThat(results(after)).hasSize(1);
        assertThat(site.get("/qrs/externalprogramtask").list()).hasSize(1);
        assertThat(site.get("/qrs/reloadtask").list()).hasSize(1);
        assertThat(site.json("POST", "/qrs/externalprogramtask", Json.object("name", "x"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void many_areStartedAndStoppedTogetherOrNotAtAll() {
        sandbox.site().taskDuration(Duration.ofHours(1));
        String one = sandbox.site().addTask("one", "Sales");
        String two = sandbox.site().addTask("two", "Costs");

        assertThat(site.json("POST", "/qrs/task/start/many", List.of(one, NOBODY))
                        .status())
                .isEqualTo(404);
        assertThat(site.get("/qrs/executionsession").list()).isEmpty();
        assertThat(site.json("POST", "/qrs/task/start/many", List.of(one, two)).status())
                .isEqualTo(204);
        assertThat(site.get("/qrs/executionsession").list()).hasSize(2);
        site.json("POST", "/qrs/task/stop/many", List.of(one, two));
        assertThat(site.get("/qrs/executionsession").list()).isEmpty();
    }

    @Test
    void run_longerThanItsTask_isAborted() {
        String task = sandbox.site().addTask("long", "Sales");
        Map<String, @Nullable Object> body = site.get("/qrs/reloadtask/" + task).json();
        body.put("taskSessionTimeout", 10);
        site.json("PUT", "/qrs/reloadtask/" + task, body);
        sandbox.site().taskDuration(Duration.ofHours(1));

        start(task);
        sandbox.advanceClock(Duration.ofMinutes(10));

        assertThat(results(task)).extracting(result -> result.get("status")).containsExactly(6.0);
        assertThat(sales.version()).isEqualTo(1);
    }

    @Test
    void changes_sinceATime_areListedByType() {
        String since = URLEncoder.encode("2026-03-02T12:00:30.000Z", StandardCharsets.UTF_8);
        sandbox.advanceClock(Duration.ofMinutes(1));
        sandbox.site().reload("Sales");
        sandbox.site().addTask("one", "Sales");

        assertThat(site.get("/qrs/notification/changes?types=App&since=" + since)
                        .list())
                .singleElement()
                .satisfies(change ->
                        assertThat(change).containsEntry("id", sales.id()).containsEntry("changeType", 2.0));
        assertThat(site.get("/qrs/notification/changes?since=" + since).list()).hasSize(2);
        assertThat(site.get("/qrs/notification/changes?since=soon").status()).isEqualTo(400);
    }

    private static final String NOBODY = "11111111-1111-1111-1111-111111111111";

    private void start(String task) {
        assertThat(site.bytes("POST", "/qrs/task/" + task + "/start", new byte[0])
                        .status())
                .isEqualTo(204);
    }

    private static Map<String, @Nullable Object> rule(String task, int state) {
        return Json.object("ruleState", state, "reloadTask", Json.object("id", task));
    }

    private static Map<String, @Nullable Object> event(List<Map<String, @Nullable Object>> rules) {
        return Json.object(
                "name",
                "after",
                "enabled",
                true,
                "timeConstraint",
                Json.object("days", 0, "hours", 6, "minutes", 0, "seconds", 0),
                "compositeRules",
                rules);
    }

    private String follower(String name, SandboxApp app, List<Map<String, @Nullable Object>> rules) {
        return site.json(
                        "POST",
                        "/qrs/reloadtask/create",
                        Json.object(
                                "task",
                                Json.object("name", name, "app", Json.object("id", app.id())),
                                "compositeEvents",
                                List.of(event(rules))))
                .string("id");
    }

    private Answer scheduled(String increment, String filter) {
        return site.json(
                "POST",
                "/qrs/reloadtask/create",
                Json.object(
                        "task",
                        Json.object("name", "nightly", "app", Json.object("id", sales.id())),
                        "schemaEvents",
                        List.of(Json.object(
                                "name",
                                "daily",
                                "enabled",
                                true,
                                "timeZone",
                                "UTC",
                                "daylightSavingTime",
                                0,
                                "startDate",
                                "2026-01-01T02:00:00.000Z",
                                "expirationDate",
                                "9999-01-01T00:00:00.000Z",
                                "schemaFilterDescription",
                                List.of(filter),
                                "incrementDescription",
                                increment,
                                "incrementOption",
                                2))));
    }

    private Object next(String task) {
        return String.valueOf(
                site.get("/qrs/reloadtask/" + task).nested("operational").get("nextExecution"));
    }

    private List<Map<String, @Nullable Object>> results(String task) {
        return site.get("/qrs/executionresult/full?filter="
                        + URLEncoder.encode("taskID eq " + task, StandardCharsets.UTF_8))
                .list();
    }
}
