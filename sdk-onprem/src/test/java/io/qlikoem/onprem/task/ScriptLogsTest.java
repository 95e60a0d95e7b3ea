package io.qlikoem.onprem.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.error.NotFoundException;
import io.qlikoem.json.QlikJson;
import io.qlikoem.onprem.Answers;
import io.qlikoem.onprem.MockSite;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptLogsTest {
    private static final MockResponse TICKET = Answers.json(200, "{\"value\": \"" + TaskJson.EVENT + "\"}");
    private static final ExecutionResult RESULT = QlikJson.read(TaskJson.result(), ExecutionResult.class);

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
    void open_ofALogThatIsNotThereYet_asksAgainAfterAMoment() throws Exception {
        site.answering(Answers.plainText(404, ""), Answers.plainText(404, ""), TICKET, Answers.plainText(200, "log"));

        try (InputStream log = logs().open(RESULT)) {
            assertThat(new String(log.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("log");
        }

        assertThat(waits).containsExactly(Duration.ofMillis(500), Duration.ofMillis(500));
        RecordedRequest ticket = site.request();
        assertThat(ticket.getUrl().encodedPath()).isEqualTo("/qrs/reloadtask/" + TaskJson.TASK + "/scriptlogfile");
        assertThat(ticket.getUrl().queryParameter("executionresultid")).isEqualTo(TaskJson.RESULT);
        site.request();
        site.request();
        assertThat(site.request().getUrl().encodedPath())
                .isEqualTo("/qrs/download/reloadtask/" + TaskJson.EVENT + "/script.log");
    }

    @Test
    void open_ofALogThatNeverComes_givesUp() {
        for (int i = 0; i < 10; i++) {
            site.answering(Answers.plainText(404, ""));
        }

        assertThatThrownBy(() -> logs().open(RESULT)).isInstanceOf(NotFoundException.class);
        assertThat(waits).hasSize(9);
    }

    @Test
    void open_ofAResultWithoutATask_saysWhatToDo() {
        ExecutionResult taskless = ExecutionResult.builder().id(TaskJson.RESULT).build();

        assertThatThrownBy(() -> logs().open(taskless))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not say its task");
    }

    @Test
    void text_ofALongLog_isItsBeginning() throws Exception {
        site.answering(TICKET, Answers.plainText(200, "\uFEFFfirst\nsecond\nthird\n"));

        assertThat(logs().text(RESULT, 8)).isEqualTo("first");
    }

    @Test
    void end_ofALongLog_isItsLastWholeLines() throws Exception {
        String line = "2026-01-02 02:00:00 Löading table\n";
        site.answering(TICKET, Answers.plainText(200, line.repeat(5_000) + "Error: nothing found\n"));

        String end = logs().end(RESULT, 100);

        assertThat(end).isEqualTo(line.repeat(2) + "Error: nothing found\n");
    }

    @Test
    void end_ofAShortLog_isTheWhole() throws Exception {
        site.answering(TICKET, Answers.plainText(200, "one\ntwo\n"));

        assertThat(logs().end(RESULT, 100)).isEqualTo("one\ntwo\n");
    }

    private ScriptLogs logs() {
        return new ScriptLogs(site.client().api(ScriptLogApi.class), waits::add);
    }
}
