package io.qlikoem.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ClusterThreadsTest {
    private final ClusterThreads threads = new ClusterThreads();

    @Test
    void awaitEnd_threadThatStillEnds_isWaitedForAsLongAsAllowed() throws Exception {
        CountDownLatch mayEnd = new CountDownLatch(1);
        Thread thread = threads.named("busy").newThread(() -> {
            try {
                mayEnd.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        thread.start();

        threads.awaitEnd(Duration.ZERO);
        assertThat(thread.isAlive()).isTrue();

        mayEnd.countDown();
        threads.awaitEnd(Duration.ofMinutes(1));
        assertThat(thread.isAlive()).isFalse();
    }

    @Test
    void named_threads_haveNumbersAndDoNotHoldTheProcess() {
        assertThat(threads.named("heart").newThread(() -> {}))
                .satisfies(thread -> assertThat(thread.getName()).isEqualTo("heart-1"))
                .satisfies(thread -> assertThat(thread.isDaemon()).isTrue());
    }
}
