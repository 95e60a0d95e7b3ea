package io.qlikoem.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class UploadTurnsTest {
    private final List<String> sent = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> slowTenantHasBegun = new CompletableFuture<>();
    private final CompletableFuture<Void> slowTenantGoesOn = new CompletableFuture<>();

    @AfterEach
    void letTheSlowTenantGoOn() {
        slowTenantGoesOn.complete(null);
        Thread.interrupted();
    }

    @Test
    void take_allTurnsAreTaken_waitsForAnotherToEnd() throws InterruptedException {
        UploadTurns turns = new UploadTurns(1, Duration.ofDays(1));
        takenBySlowTenant(turns);
        Thread other = new Thread(() -> turns.take(() -> sent.add("globex")));

        other.start();
        while (other.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        assertThat(sent).isEmpty();
        slowTenantGoesOn.complete(null);
        other.join();

        assertThat(sent).containsExactly("acme", "globex");
    }

    @Test
    void take_slowTenantKeepsItsTurn_goesOnAfterItsPatience() {
        UploadTurns turns = new UploadTurns(1, Duration.ofMillis(1));
        takenBySlowTenant(turns);

        turns.take(() -> sent.add("globex"));
        turns.take(() -> sent.add("initech"));

        assertThat(sent).containsExactly("globex", "initech");
    }

    @Test
    void take_workFails_givesItsTurnBack() {
        UploadTurns turns = new UploadTurns(1, Duration.ofDays(1));

        assertThatThrownBy(() -> turns.take(() -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        turns.take(() -> sent.add("acme"));

        assertThat(sent).containsExactly("acme");
    }

    @Test
    void take_runIsClosedMeanwhile_sendsNothing() {
        UploadTurns turns = new UploadTurns(1, Duration.ofDays(1));
        takenBySlowTenant(turns);
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> turns.take(() -> sent.add("globex")))
                .isInstanceOf(DeliveryProblem.class)
                .hasMessageContaining("the run was stopped");

        assertThat(sent).isEmpty();
    }

    private void takenBySlowTenant(UploadTurns turns) {
        Thread slow = new Thread(() -> turns.take(() -> {
            slowTenantHasBegun.complete(null);
            slowTenantGoesOn.join();
            return sent.add("acme");
        }));
        slow.setDaemon(true);
        slow.start();
        slowTenantHasBegun.join();
    }
}
