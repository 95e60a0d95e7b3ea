package io.qlikoem.distribution.reload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qlikoem.distribution.DistributionEvent.DeliveryFinished;
import io.qlikoem.distribution.ReloadEvent.DeliveryWaits;
import io.qlikoem.distribution.ReloadEvent.FollowUpDone;
import io.qlikoem.distribution.ReloadEvent.FollowUpFailed;
import io.qlikoem.distribution.ReloadEvent.ReloadNoticed;
import io.qlikoem.distribution.ReloadEvent.SiteTrouble;
import io.qlikoem.distribution.ReloadEvent.StateChanged;
import io.qlikoem.distribution.ReloadTestBed;
import io.qlikoem.distribution.port.AfterDelivery;
import io.qlikoem.distribution.port.DeliveredApp;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Round by round, with the clock in the test's hand; runs are waited for, nothing sleeps. */
class AtEachReloadTest {
    private static final Duration SETTLING = Duration.ofSeconds(2);

    private ReloadTestBed bed;
    private AtEachReload reloads;

    @BeforeEach
    void prepare(@TempDir Path spool) {
        bed = new ReloadTestBed(spool, "acme", "globex");
        bed.add("Sales");
    }

    @AfterEach
    void stop() {
        reloads.stop();
    }

    @Test
    void step_atFirst_bringsWhatIsOutOfDate() {
        follow(builder -> {});

        rounds();

        assertThat(bed.contents("acme")).containsExactly(bed.contentOnSite("Sales"));
        assertThat(bed.contents("globex")).containsExactly(bed.contentOnSite("Sales"));
        assertThat(reloads.status().isUpToDate()).isTrue();
    }

    @Test
    void step_afterAReload_waitsUntilTheAppIsAtRest() {
        follow(builder -> {});
        rounds();
        bed.reload("Sales");
        bed.pass(Duration.ofSeconds(30));

        reloads.step();

        assertThat(reloads.status().waiting())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.reason()).isEqualTo(WaitReason.SETTLING));
        assertThat(bed.exports()).hasSize(1);
        rounds();
        assertThat(bed.exports()).hasSize(2);
        assertThat(bed.contents("acme")).containsExactly(bed.contentOnSite("Sales"));
        assertThat(bed.events(ReloadNoticed.class)).hasSize(1);
    }

    @Test
    void step_reloadsDuringADelivery_endWithTheLatestOnly() {
        CountDownLatch gate = new CountDownLatch(1);
        bed.holdExports(gate);
        follow(builder -> {});
        reloads.step();
        bed.pass(SETTLING);
        reloads.step();
        bed.reload("Sales");
        bed.reload("Sales");
        bed.reload("Sales");
        gate.countDown();
        reloads.awaitRuns();

        rounds();

        assertThat(bed.contents("acme")).containsExactly(bed.contentOnSite("Sales"));
        assertThat(bed.events(DeliveryFinished.class)).hasSize(2);
        assertThat(reloads.status().isUpToDate()).isTrue();
    }

    @Test
    void step_inQuietHours_beginsNothingUntilTheirEnd() {
        follow(builder ->
                builder.quietHours("acme", new QuietHours(LocalTime.of(9, 0), LocalTime.of(11, 0), ZoneOffset.UTC)));

        rounds();

        assertThat(bed.contents("acme")).isEmpty();
        assertThat(bed.contents("globex")).hasSize(1);
        assertThat(bed.events(DeliveryWaits.class))
                .extracting(each -> each.delivery().reason())
                .containsExactly(WaitReason.QUIET_HOURS);
        bed.pass(Duration.ofHours(1));
        rounds();
        assertThat(bed.contents("acme")).hasSize(1);
    }

    @Test
    void step_withinTheInterval_refreshesOnceForSeveralReloads() {
        follow(builder -> builder.smallestInterval(Duration.ofMinutes(15)));
        rounds();

        for (int i = 0; i < 5; i++) {
            bed.reload("Sales");
            bed.pass(Duration.ofMinutes(1));
            rounds();
        }
        assertThat(bed.exports()).hasSize(1);
        bed.pass(Duration.ofMinutes(15));
        rounds();

        assertThat(bed.exports()).hasSize(2);
        assertThat(bed.contents("acme")).containsExactly(bed.contentOnSite("Sales"));
    }

    @Test
    void step_afterAFailedDelivery_triesAgainWithoutAReload() {
        bed.refuseOnce("acme", "publish", 403);
        follow(builder -> builder.retryPauses(Duration.ofSeconds(30), Duration.ofMinutes(5)));
        rounds();
        assertThat(bed.contents("acme")).isEmpty();
        assertThat(bed.contents("globex")).hasSize(1);
        assertThat(reloads.status().waiting()).singleElement().satisfies(each -> {
            assertThat(each.reason()).isEqualTo(WaitReason.FAILED);
            assertThat(each.detail().orElseThrow()).contains("403");
        });

        bed.pass(Duration.ofSeconds(30));
        rounds();

        assertThat(bed.contents("acme")).hasSize(1);
        assertThat(reloads.status().isUpToDate()).isTrue();
    }

    @Test
    void step_withUsedUpImports_leavesTheRestForLater() {
        bed.add("Stocks");
        bed.add("Costs");
        follow(builder -> builder.importsADay(1));

        rounds();

        assertThat(bed.contents("acme")).hasSize(1);
        assertThat(reloads.status().waiting())
                .hasSize(4)
                .allSatisfy(each -> assertThat(each.reason()).isEqualTo(WaitReason.IMPORT_CAP));
    }

    @Test
    void step_whenTheSelectionIsEmpty_saysSoOnceAndGoesOnWhenItIsNot() {
        bed.removeApp("Sales");
        follow(builder -> {});
        rounds();
        bed.pass(Duration.ofMinutes(1));
        rounds();
        assertThat(bed.events(SiteTrouble.class))
                .singleElement()
                .satisfies(trouble -> assertThat(trouble.reason()).contains("selects no app"));

        bed.add("Sales");
        bed.pass(Duration.ofMinutes(1));
        rounds();

        assertThat(bed.contents("acme")).hasSize(1);
        assertThat(reloads.status().trouble()).isEmpty();
    }

    @Test
    void step_paused_doesNothingAndFindsAfterwardsWhatHappened() {
        follow(builder -> {});
        rounds();
        reloads.pause();
        bed.reload("Sales");
        bed.pass(Duration.ofMinutes(5));
        rounds();
        assertThat(bed.exports()).hasSize(1);

        reloads.resume();
        rounds();

        assertThat(bed.contents("acme")).containsExactly(bed.contentOnSite("Sales"));
        assertThat(bed.events(StateChanged.class))
                .extracting(StateChanged::state)
                .containsExactly(ReloadState.FOLLOWING, ReloadState.PAUSED, ReloadState.FOLLOWING);
    }

    @Test
    void afterDelivery_ofAVersion_isDoneOnceForEachTenant() {
        List<DeliveredApp> done = new CopyOnWriteArrayList<>();
        follow(builder -> builder.afterDelivery(followUp("note", done::add)));
        rounds();
        bed.reload("Sales");
        bed.pass(Duration.ofMinutes(1));
        rounds();
        bed.pass(Duration.ofMinutes(11));
        rounds();

        reloads.stop();

        assertThat(done)
                .extracting(each -> each.tenant() + " " + each.version())
                .doesNotHaveDuplicates()
                .hasSize(4);
        assertThat(bed.events(FollowUpDone.class)).hasSize(4);
    }

    @Test
    void afterDelivery_thatAnEndedProcessOwes_isDoneByTheNext() {
        List<DeliveredApp> done = new CopyOnWriteArrayList<>();
        bed.deliverAndEndBefore("note", "Sales", "acme");
        follow(builder -> builder.afterDelivery(followUp("note", done::add)));
        reloads.step();

        reloads.stop();

        assertThat(done).singleElement().satisfies(each -> {
            assertThat(each.tenant()).isEqualTo("acme");
            assertThat(each.name()).isEqualTo("Sales");
        });
    }

    @Test
    void afterDelivery_thatFails_isToldAndStopsNothing() {
        follow(builder -> builder.afterDelivery(followUp("note", app -> {
            throw new IllegalStateException("no luck in " + app.tenant());
        })));
        rounds();

        reloads.stop();

        assertThat(bed.events(FollowUpFailed.class))
                .extracting(FollowUpFailed::reason)
                .containsExactlyInAnyOrder("no luck in acme", "no luck in globex");
    }

    @Test
    void signal_whileFollowing_isAskedForAgainAndAgainAndEndedOnce() {
        follow(builder -> builder.wokenBy(bed).renewingEvery(Duration.ofMinutes(1)));
        reloads.step();
        reloads.step();
        bed.pass(Duration.ofMinutes(1));
        reloads.step();

        reloads.stop();
        reloads.stop();

        assertThat(bed.signalCalls).containsExactly("waking", "renew", "renew", "end");
    }

    @Test
    void signal_ofAProcessThatWasKilled_isTakenOverByTheNext() {
        follow(builder -> builder.wokenBy(bed));
        reloads.step();
        bed.signalCalls.clear();

        follow(builder -> builder.wokenBy(bed));
        reloads.step();

        assertThat(bed.signalCalls).containsExactly("waking", "takeOver [subscription 2]", "renew");
    }

    @Test
    void stop_withoutPatience_leavesTheDeliveryToTheNextStart() {
        CountDownLatch gate = new CountDownLatch(1);
        bed.holdExports(gate);
        follow(builder -> {});
        reloads.step();
        bed.pass(SETTLING);
        reloads.step();
        assertThat(reloads.status().underWay()).hasSize(2);
        AtEachReload stopping = reloads;
        Thread opener = new Thread(() -> {
            while (stopping.status().state() != ReloadState.STOPPED) {
                Thread.onSpinWait();
            }
            gate.countDown();
        });
        opener.start();

        reloads.stop();
        assertThat(reloads.status().underWay()).isEmpty();
        follow(builder -> {});
        rounds();

        assertThat(bed.contents("acme")).containsExactly(bed.contentOnSite("Sales"));
        assertThat(bed.calls("acme", "publish")).isEqualTo(1);
    }

    @Test
    void stop_ofAStartedOne_leavesNoThread() {
        reloads = bed.atEachReload().build();
        reloads.start();
        assertThatThrownBy(reloads::start).isInstanceOf(IllegalStateException.class);

        reloads.stop();

        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("qlik-oem-reloads", "qlik-oem-after-delivery");
        assertThat(reloads.status().state()).isEqualTo(ReloadState.STOPPED);
    }

    private void follow(Consumer<AtEachReload.Builder> options) {
        AtEachReload.Builder builder = bed.atEachReload().settlingFor(SETTLING);
        options.accept(builder);
        reloads = builder.build();
        reloads.followWithoutThread();
    }

    /** As many rounds as it takes to settle, deliver, and see the end of it. */
    private void rounds() {
        for (int i = 0; i < 3; i++) {
            reloads.step();
            reloads.awaitRuns();
            bed.pass(SETTLING);
        }
        reloads.step();
    }

    private static AfterDelivery followUp(String name, Consumer<DeliveredApp> action) {
        return new AfterDelivery() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void delivered(DeliveredApp app) {
                action.accept(app);
            }
        };
    }
}
