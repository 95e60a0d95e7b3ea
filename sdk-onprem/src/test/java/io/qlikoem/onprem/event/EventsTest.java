package io.qlikoem.onprem.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.qlikoem.json.QlikJson;
import io.qlikoem.onprem.task.NewExternalProgramTask;
import io.qlikoem.onprem.task.NewReloadTask;
import io.qlikoem.onprem.task.TaskJson;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EventsTest {
    private static final String ANY_DAY = "* * - * * * * *";

    static Stream<Arguments> increments() {
        return Stream.of(
                arguments(Increment.once(), 0, "0 0 0 0", ANY_DAY),
                arguments(Increment.hourly(), 1, "0 1 0 0", ANY_DAY),
                arguments(Increment.every(Duration.ofMinutes(150)), 1, "30 2 0 0", ANY_DAY),
                arguments(Increment.daily(2), 2, "0 0 2 0", ANY_DAY),
                arguments(
                        Increment.weekly(2, DayOfWeek.FRIDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY),
                        3,
                        "0 0 1 0",
                        "* * - 0,1,5 2 * * *"),
                arguments(Increment.monthly(15, 1), 4, "0 0 1 0", "* * - * * 1,15 * *"));
    }

    @ParameterizedTest
    @MethodSource("increments")
    void schedule_repeatingSo_isWrittenAsTheSiteReadsIt(
            Increment increment, int option, String description, String filter) {
        SchemaEvent event = schedule().repeating(increment).build();

        String json = QlikJson.write(event);

        assertThat(json)
                .contains("\"incrementOption\":" + option)
                .contains("\"incrementDescription\":\"" + description + "\"")
                .contains("\"schemaFilterDescription\":[\"" + filter + "\"]")
                .contains("\"startDate\":\"2026-01-01T02:00:00.000Z\"")
                .contains("\"expirationDate\":\"9999-01-01T00:00:00.000Z\"")
                .doesNotContain("operational");
        assertThat(QlikJson.read(json, SchemaEvent.class).increment()).isEqualTo(increment);
        assertThat(event.ends()).isEmpty();
    }

    static Stream<ThrowingCallable> mistakes() {
        return Stream.of(
                () -> Increment.every(Duration.ofSeconds(90)),
                () -> Increment.every(Duration.ofDays(1)),
                () -> Increment.daily(0),
                () -> Increment.weekly(0, DayOfWeek.MONDAY),
                () -> Increment.weekly(1),
                () -> Increment.monthly(0),
                () -> Increment.monthly(),
                () -> TimeConstraint.within(Duration.ZERO),
                () -> CompositeRule.builder().ruleState(RuleState.TASK_FAIL).build(),
                () -> CompositeEvent.builder()
                        .name("after nothing")
                        .timeConstraint(TimeConstraint.within(Duration.ofHours(1)))
                        .build(),
                () -> NewReloadTask.of("", TaskJson.APP),
                () -> NewReloadTask.builder()
                        .from(NewReloadTask.of("n", TaskJson.APP))
                        .maxRetries(21)
                        .build(),
                () -> NewReloadTask.builder()
                        .from(NewReloadTask.of("n", TaskJson.APP))
                        .taskSessionTimeout(0)
                        .build());
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistake_each_isRefusedBeforeAnythingIsSent(ThrowingCallable mistake) {
        assertThatThrownBy(mistake).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void schedule_copiedForAnotherTask_needsAsNew() {
        SchemaEvent read = schedule()
                .repeating(Increment.hourly())
                .id(TaskJson.EVENT)
                .operational(SchemaEventOperational.builder().timesTriggered(3).build())
                .build();

        assertThatThrownBy(() -> SchemaEvent.builder()
                        .from(read)
                        .id(java.util.Optional.empty())
                        .build())
                .hasMessageContaining("asNew()");
        assertThat(read.asNew().operational()).isEmpty();
        assertThat(read.asNew().increment()).isEqualTo(Increment.hourly());
    }

    @Test
    void schedule_withTheSitesOtherNoEnd_doesNotEnd() {
        SchemaEvent event = schedule()
                .repeating(Increment.once())
                .expirationDate(Instant.parse("9999-12-30T23:59:59.999Z"))
                .build();

        assertThat(event.ends()).isEmpty();
    }

    @Test
    void timeConstraint_ofADuration_keepsIt() {
        Duration span = Duration.ofHours(30).plusMinutes(5);

        assertThat(TimeConstraint.within(span).days()).isEqualTo(1);
        assertThat(TimeConstraint.within(span).span()).isEqualTo(span);
    }

    @Test
    void parametersOfAProgram_neverShow() {
        NewExternalProgramTask task = NewExternalProgramTask.builder()
                .name("Notify")
                .path("notify.exe")
                .parameters("-password s3cret")
                .build();

        assertThat(task.toString()).doesNotContain("s3cret");
        assertThat(QlikJson.write(task)).contains("s3cret");
        assertThat(List.of(task).toString()).doesNotContain("s3cret");
    }

    private static SchemaEvent.Builder schedule() {
        SchemaEvent.Builder builder = SchemaEvent.builder();
        builder.name("nightly").startDate(Instant.parse("2026-01-01T02:00:00Z"));
        return builder;
    }
}
