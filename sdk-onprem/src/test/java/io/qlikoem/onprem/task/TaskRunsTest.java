package io.qlikoem.onprem.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.error.QlikConfigurationException;
import io.qlikoem.onprem.Answers;
import io.qlikoem.onprem.MockSite;
import io.qlikoem.onprem.QlikSenseSite;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TaskRunsTest {
    private static final UUID SESSION = UUID.fromString("5d0f6c1e-0000-4000-8000-00000000000a");

    private final List<Duration> waits = new ArrayList<>();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-01T10:00:00Z"));
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    };
    private MockSite site;

    @BeforeEach
    void start(@TempDir Path directory) throws Exception {
        site = new MockSite(directory);
    }

    @AfterEach
    void stop() {
        site.close();
    }

    @Test
    void follow_ofARunWithARetry_waitsForTheNewestResult() throws Exception {
        site.answering(
                Answers.json(201, "{\"value\": \"" + SESSION + "\"}"),
                Answers.json(200, "{\"id\": \"" + SESSION + "\", \"abortReason\": 0}"),
                Answers.plainText(404, ""),
                Answers.json(200, "[]"),
                Answers.plainText(404, ""),
                Answers.json(200, "[" + result("r2", 7, "10:05") + ", " + result("r1", 8, "10:00") + "]"));
        TaskRuns runs = runs();

        ExecutionResult result =
                runs.follow(runs.start("t1"), Duration.ofSeconds(2), 10).orElseThrow();

        assertThat(result.id()).isEqualTo("r2");
        assertThat(result.status()).isEqualTo(TaskExecutionStatus.FINISHED_SUCCESS);
        assertThat(waits).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(2));
        RecordedRequest started = site.request();
        assertThat(started.getMethod() + " " + started.getUrl().encodedPath())
                .isEqualTo("POST /qrs/task/t1/start/synchronous");
        assertThat(site.request().getUrl().encodedPath()).isEqualTo("/qrs/executionsession/" + SESSION);
        site.request();
        assertThat(site.request().getUrl().queryParameter("filter")).isEqualTo("executionID eq " + SESSION);
    }

    @Test
    void follow_ofARunThatGoesOn_endsEmptyAfterTheLooks() throws Exception {
        site.answering(Answers.json(200, "{\"id\": \"" + SESSION + "\"}"));

        assertThat(runs().follow(SESSION, Duration.ofSeconds(2), 1)).isEmpty();
    }

    @Test
    void start_ofADisabledTask_saysThatItDidNotStart() {
        site.answering(Answers.json(201, "{\"value\": \"" + new UUID(0, 0) + "\"}"));

        assertThatThrownBy(() -> runs().start("t1"))
                .isInstanceOf(QlikConfigurationException.class)
                .hasMessageContaining("did not start it");
    }

    @Test
    void run_ofAReloadThatFails_carriesTheEndOfItsScriptsLog() throws Exception {
        site.answering(
                Answers.json(201, "{\"value\": \"" + SESSION + "\"}"),
                Answers.plainText(404, ""),
                Answers.json(200, "[" + failed() + "]"),
                Answers.plainText(404, ""),
                Answers.json(200, "{\"value\": \"" + TaskJson.EVENT + "\"}"),
                Answers.plainText(200, "Execution started.\nError: Table 'Sales' not found\n"));

        TaskOutcome outcome = runs().run(TaskJson.TASK, Duration.ofMinutes(5));

        assertThat(outcome.failed()).isTrue();
        assertThat(outcome.succeeded()).isFalse();
        assertThat(outcome.scriptLogEnd()).endsWith("Error: Table 'Sales' not found\n");
        ExecutionResult result = outcome.result().orElseThrow();
        assertThat(result.details())
                .singleElement()
                .satisfies(line -> assertThat(line.message())
                        .hasValueSatisfying(text -> assertThat(text).startsWith("Reload failed in Engine.")));
        assertThat(waits).containsExactly(Duration.ofMillis(500));
    }

    @Test
    void run_whoseLogIsNotGivenOut_stillTellsTheOutcome() throws Exception {
        site.answering(
                Answers.json(201, "{\"value\": \"" + SESSION + "\"}"),
                Answers.plainText(404, ""),
                Answers.json(200, "[" + failed() + "]"),
                Answers.plainText(500, "Failed to copy file."));

        TaskOutcome outcome = runs().run(TaskJson.TASK, Duration.ofMinutes(5));

        assertThat(outcome.failed()).isTrue();
        assertThat(outcome.scriptLogEnd()).isEmpty();
    }

    @Test
    void follow_ofARunThatGoesOn_looksEverMoreSeldomAndEndsInTime() throws Exception {
        site.dispatching(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return request.getTarget().contains("executionsession")
                        ? Answers.json(200, "{\"id\": \"" + SESSION + "\"}")
                        : Answers.json(200, "[" + result("r1", 2, "10:00") + "]");
            }
        });

        TaskOutcome outcome = runs().follow(SESSION, Duration.ofSeconds(50));

        assertThat(outcome.ended()).isFalse();
        assertThat(outcome.failed()).isFalse();
        assertThat(outcome.result().orElseThrow().status()).isEqualTo(TaskExecutionStatus.STARTED);
        assertThat(waits).extracting(Duration::toSeconds).containsExactly(1L, 2L, 4L, 8L, 15L, 15L, 5L);
    }

    @ParameterizedTest
    @EnumSource(
            value = TaskExecutionStatus.class,
            names = {"FINISHED_SUCCESS", "FINISHED_FAIL", "ABORTED", "ERROR", "SKIPPED", "RESET"})
    void follow_ofARunThatHasEndedSo_tellsIt(TaskExecutionStatus status) throws Exception {
        site.answering(Answers.plainText(404, ""), Answers.json(200, "[" + result("r1", status.code(), "10:00") + "]"));

        TaskOutcome outcome = runs().follow(SESSION, Duration.ofSeconds(1));

        assertThat(outcome.ended()).isTrue();
        assertThat(outcome.succeeded()).isEqualTo(status == TaskExecutionStatus.FINISHED_SUCCESS);
        assertThat(outcome.failed()).isEqualTo(status.isFailure());
    }

    @ParameterizedTest
    @EnumSource(
            value = TaskExecutionStatus.class,
            names = {
                "TRIGGERED",
                "STARTED",
                "QUEUED",
                "ABORT_INITIATED",
                "ABORTING",
                "RETRY",
                "DISTRIBUTION_QUEUE",
                "DISTRIBUTION_RUNNING"
            })
    void follow_whenTheResultStillRuns_looksAgain(TaskExecutionStatus status) throws Exception {
        site.answering(
                Answers.plainText(404, ""),
                Answers.json(200, "[" + result("r1", status.code(), "10:00") + "]"),
                Answers.plainText(404, ""),
                Answers.json(200, "[" + result("r1", 7, "10:00") + "]"));

        assertThat(runs().follow(SESSION, Duration.ofSeconds(10)).succeeded()).isTrue();
        assertThat(waits).containsExactly(Duration.ofSeconds(1));
    }

    private ScriptLogs logs(QlikSenseSite client) {
        return new ScriptLogs(client.api(ScriptLogApi.class), this::passed);
    }

    private void passed(Duration duration) {
        waits.add(duration);
        now.updateAndGet(time -> time.plus(duration));
    }

    private static String failed() {
        return TaskJson.result();
    }

    private TaskRuns runs() {
        QlikSenseSite client = site.client();
        return new TaskRuns(
                client.tasks(),
                client.executionSessions(),
                client.executionResults(),
                logs(client),
                clock,
                this::passed);
    }

    private static String result(String id, int status, String time) {
        return "{\"id\": \"" + id + "\", \"executionID\": \"" + SESSION + "\", \"status\": " + status
                + ", \"startTime\": \"2026-01-01T" + time + ":00.000Z\", \"details\": []}";
    }
}
