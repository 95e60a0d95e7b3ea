package io.qlikoem.examples.bench;

import static io.qlikoem.examples.Deliveries.delivered;
import static io.qlikoem.examples.Deliveries.planned;
import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.distribution.DistributionEvent.DeliveryFinished;
import io.qlikoem.distribution.DistributionEvent.StepStarted;
import io.qlikoem.distribution.ledger.Step;
import org.junit.jupiter.api.Test;

class LastImportTest {
    private static final String VERSION = "2026-03-01T08:00:00Z";

    private double cpu;
    private final LastImport lastImport = new LastImport(4, () -> cpu);

    /** 8 s after it for the two that had not ended, so 4 s for each of the three that might have been left for then. */
    @Test
    void leastCpuBefore_fourDeliveriesThreeAtATime_isAllButWhatComesAfterThreeUploads() {
        imports();
        imports();
        ends();
        imports();
        ends();
        cpu = 110;
        imports();
        cpu = 114;
        ends();
        cpu = 118;
        ends();

        assertThat(lastImport.leastCpuBefore(10, cpu, 3)).isEqualTo(118 - 10 - 3 * 4);
    }

    @Test
    void leastCpuBefore_deliveryThatNeverImported_isNothing() {
        imports();
        ends();

        assertThat(lastImport.leastCpuBefore(10, 118, 3)).isZero();
    }

    private void imports() {
        lastImport.on(new StepStarted("run", planned(VERSION), Step.IMPORT));
    }

    private void ends() {
        lastImport.on(new DeliveryFinished("run", delivered(VERSION, VERSION)));
    }
}
