package io.qlikoem.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.distribution.DistributionEvent.DeliveryFinished;
import io.qlikoem.distribution.DistributionEvent.DeliveryStarted;
import io.qlikoem.distribution.DistributionEvent.ExportStarted;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With fewer threads than tenants, a delivery that has begun is ended before the next begins. */
class DeliveryOrderTest {
    @TempDir
    Path spool;

    @Test
    void apply_filesThereAndOneThread_endsADeliveryBeforeTheNextBegins() {
        DistributionTestBed bed = new DistributionTestBed(spool, "acme", "globex", "initech");
        bed.site.add("Sales");
        bed.site.add("Stock");
        bed.site.add("Stores");
        bed.concurrency = 1;
        // When the third begins, the second is there for everybody.
        CountDownLatch exports = new CountDownLatch(3);
        bed.listener = event -> {
            if (event instanceof ExportStarted) {
                exports.countDown();
            } else if (event instanceof DeliveryFinished finished
                    && isOf(finished.result().planned(), "Sales")) {
                // What is delivered next has its file.
                await(exports);
            }
        };

        DistributionReport report = bed.everythingToAll().apply();

        assertThat(report.delivered()).hasSize(9);
        List<String> ofStock =
                bed.events.stream().flatMap(DeliveryOrderTest::ofStock).toList();
        assertThat(ofStock).hasSize(6);
        for (int i = 0; i < ofStock.size(); i += 2) {
            assertThat(ofStock.get(i + 1)).isEqualTo(ofStock.get(i).replace("begins", "ends"));
        }
    }

    private static Stream<String> ofStock(DistributionEvent event) {
        if (event instanceof DeliveryStarted started && isOf(started.delivery(), "Stock")) {
            return Stream.of(started.delivery().tenant() + " begins");
        } else if (event instanceof DeliveryFinished finished
                && isOf(finished.result().planned(), "Stock")) {
            return Stream.of(finished.result().tenant() + " ends");
        }
        return Stream.empty();
    }

    private static boolean isOf(PlannedDelivery delivery, String app) {
        return delivery.app().name().equals(app);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
