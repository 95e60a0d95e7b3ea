package io.qlikoem.distribution;

import io.qlikoem.distribution.DistributionEvent.DeliveryFinished;
import io.qlikoem.distribution.DistributionEvent.DeliveryRetried;
import io.qlikoem.distribution.DistributionEvent.DeliveryThrottled;
import io.qlikoem.distribution.DistributionEvent.ExportFinished;
import io.qlikoem.distribution.DistributionEvent.ReleaseNotKept;
import io.qlikoem.distribution.DistributionEvent.RunFinished;
import io.qlikoem.distribution.DistributionEvent.RunStarted;
import io.qlikoem.distribution.DistributionEvent.StepStarted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/** Writes a run to the log: its start and end at INFO, what somebody should know at WARN, the steps at DEBUG. */
final class LoggingListener implements DistributionListener {
    private static final Logger log = LoggerFactory.getLogger(Distributor.class);

    @Override
    public void on(DistributionEvent event) {
        if (event instanceof RunStarted started) {
            log.atInfo()
                    .addKeyValue("runId", event.runId())
                    .addKeyValue("deliveries", started.plan().deliveries().size())
                    .addKeyValue("bytesToSend", started.plan().bytesToSend())
                    .log("Distribution started");
        } else if (event instanceof RunFinished finished) {
            DistributionReport report = finished.report();
            log.atInfo()
                    .addKeyValue("runId", event.runId())
                    .addKeyValue("delivered", report.delivered().size())
                    .addKeyValue("unchanged", report.with(Outcome.UNCHANGED).size())
                    .addKeyValue("failed", report.failed().size())
                    .addKeyValue("blocked", report.with(Outcome.BLOCKED).size())
                    .addKeyValue("deferred", report.with(Outcome.DEFERRED).size())
                    .addKeyValue("bytesSent", report.bytesSent())
                    .log("Distribution finished");
        } else if (event instanceof ExportFinished finished) {
            log.atDebug()
                    .addKeyValue("runId", event.runId())
                    .addKeyValue("app", finished.app().id())
                    .addKeyValue("bytes", finished.bytes())
                    .log("App exported");
        } else if (event instanceof ReleaseNotKept notKept) {
            log.atWarn()
                    .addKeyValue("runId", event.runId())
                    .addKeyValue("app", notKept.app().id())
                    .addKeyValue("reason", notKept.reason())
                    .log("A release could not be kept for a way back");
        } else if (event instanceof StepStarted started) {
            about(log.atDebug(), event, started.delivery())
                    .addKeyValue("step", started.step())
                    .log("Delivery step started");
        } else if (event instanceof DeliveryRetried retried) {
            about(log.atWarn(), event, retried.delivery())
                    .addKeyValue("reason", retried.reason())
                    .addKeyValue("pauseMs", retried.pause().toMillis())
                    .log("Delivery failed and will be tried again");
        } else if (event instanceof DeliveryThrottled throttled) {
            about(log.atDebug(), event, throttled.delivery())
                    .addKeyValue("pauseMs", throttled.pause().toMillis())
                    .log("Delivery waits for the tenant's rate limit");
        } else if (event instanceof DeliveryFinished finished) {
            DeliveryResult result = finished.result();
            if (result.error().isPresent()) {
                // Nothing is wrong when the day's imports are used up, and a thousand lines would say so.
                about(result.outcome() == Outcome.DEFERRED ? log.atDebug() : log.atWarn(), event, result.planned())
                        .addKeyValue("outcome", result.outcome())
                        .addKeyValue("error", result.error().get().message())
                        .log("Delivery not made");
            }
        }
    }

    private static LoggingEventBuilder about(
            LoggingEventBuilder line, DistributionEvent event, PlannedDelivery delivery) {
        return line.addKeyValue("runId", event.runId())
                .addKeyValue("tenant", delivery.tenant())
                .addKeyValue("app", delivery.app().id());
    }
}
