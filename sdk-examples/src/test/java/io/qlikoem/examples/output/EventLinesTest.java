package io.qlikoem.examples.output;

import static io.qlikoem.examples.Deliveries.app;
import static io.qlikoem.examples.Deliveries.delivered;
import static org.assertj.core.api.Assertions.assertThat;

import io.qlikoem.distribution.DistributionEvent.DeliveryFinished;
import io.qlikoem.distribution.DistributionEvent.ExportFinished;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is told of a delivery is what the tenant has. */
class EventLinesTest {
    private static final String EARLIER = "2026-03-01T08:00:00Z";
    private static final String LATER = "2026-03-01T09:00:00Z";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final EventLines lines = EventLines.to(new PrintStream(out, true, StandardCharsets.UTF_8), true);

    /** A delivery that broke off after its upload needs no export, and the run exports a newer version for the other tenants. */
    @Test
    void delivered_goneOnWithWhileOthersGetANewerExport_tellsTheVersionItHas() {
        lines.on(new ExportFinished("run", app(LATER), 100, "hash"));
        lines.on(new DeliveryFinished("run", delivered(EARLIER, EARLIER)));

        assertThat(told()).contains("\"version\":\"" + EARLIER + "\"").doesNotContain(LATER);
    }

    @Test
    void delivered_reloadedAfterThePlan_tellsTheVersionItHas() {
        lines.on(new DeliveryFinished("run", delivered(EARLIER, LATER)));

        assertThat(told()).contains("\"version\":\"" + LATER + "\"").doesNotContain(EARLIER);
    }

    private String told() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
