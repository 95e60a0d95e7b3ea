package io.qlikoem.onprem.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.error.QlikConfigurationException;
import io.qlikoem.onprem.Answers;
import io.qlikoem.onprem.MockSite;
import io.qlikoem.onprem.QlikSenseSite;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mockwebserver3.RecordedRequest;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaskRunsTest {
    private static final UUID SESSION = UUID.fromString("5d0f6c1e-0000-4000-8000-00000000000a");

    private final List<Duration> waits = new ArrayList<>();
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
    void upload_ofAFile_sendsItsBytesAsAnApp() throws Exception {
        site.answering(Answers.json(201, Answers.firstOf("apps-full.json")));

        site.client().apps().upload("Sales & more", true, false, RequestBody.create("qvf", (MediaType) null));

        RecordedRequest request = site.request();
        assertThat(request.getUrl().encodedPath()).isEqualTo("/qrs/app/upload");
        assertThat(request.getUrl().queryParameter("name")).isEqualTo("Sales & more");
        assertThat(request.getUrl().queryParameter("keepdata")).isEqualTo("true");
        assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/vnd.qlik.sense.app");
        assertThat(request.getBody().utf8()).isEqualTo("qvf");
    }

    private TaskRuns runs() {
        QlikSenseSite client = site.client();
        return new TaskRuns(client.tasks(), client.executionSessions(), client.executionResults(), waits::add);
    }

    private static String result(String id, int status, String time) {
        return "{\"id\": \"" + id + "\", \"executionID\": \"" + SESSION + "\", \"status\": " + status
                + ", \"startTime\": \"2026-01-01T" + time + ":00.000Z\", \"details\": []}";
    }
}
