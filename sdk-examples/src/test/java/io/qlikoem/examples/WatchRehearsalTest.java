package io.qlikoem.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The rehearsals of docs/at-each-reload.md, smaller: watch as a process of its own, and a site that does not keep its word. */
class WatchRehearsalTest {
    @Test
    void watch_withLostNotificationsAndARestart_bringsEveryLatestVersionOnce() {
        ProgramRun run = ProgramRun.of(
                "bench", "reloads", "--tenants", "3", "--apps", "3", "--reloads", "30", "--seconds", "10");

        assertThat(run.exitStatus()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).contains("30 reloads", "median").doesNotContain("NOT AS EXPECTED");
    }

    @Test
    void watch_killedInTheMiddle_catchesUpWhenItIsStartedAgain() {
        ProgramRun run = ProgramRun.of(
                "bench",
                "reloads",
                "--kills",
                "1",
                "--tenants",
                "3",
                "--apps",
                "3",
                "--reloads",
                "30",
                "--seconds",
                "10");

        assertThat(run.exitStatus()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).contains("1 kill").doesNotContain("NOT AS EXPECTED");
    }
}
