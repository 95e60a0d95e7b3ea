package io.qlikoem.distribution;

import io.qlikoem.distribution.ledger.Step;
import io.qlikoem.distribution.port.SourceApp;
import java.time.Duration;

/** What happens in a run, or between runs. New kinds may come; a listener ignores those that it does not know. */
public sealed interface DistributionEvent
        permits DistributionEvent.RunStarted,
                DistributionEvent.RunFinished,
                DistributionEvent.ExportStarted,
                DistributionEvent.ExportProgressed,
                DistributionEvent.ExportFinished,
                DistributionEvent.DeliveryStarted,
                DistributionEvent.StepStarted,
                DistributionEvent.UploadProgressed,
                DistributionEvent.DeliveryRetried,
                DistributionEvent.DeliveryThrottled,
                DistributionEvent.ReleaseNotKept,
                DistributionEvent.DeliveryFinished,
                ReloadEvent {
    /** The run that it happened in; empty for a {@link ReloadEvent}, which belongs to none. */
    String runId();

    /** A run begins. */
    record RunStarted(String runId, DistributionPlan plan) implements DistributionEvent {}

    /** A run has ended. */
    record RunFinished(String runId, DistributionReport report) implements DistributionEvent {}

    /** The site begins to write an app into a file. */
    record ExportStarted(String runId, SourceApp app) implements DistributionEvent {}

    /**
     * More of an app has arrived from the site.
     *
     * @param bytes bytes that have arrived so far
     */
    record ExportProgressed(String runId, SourceApp app, long bytes) implements DistributionEvent {}

    /**
     * An app is on disk, whole.
     *
     * @param app the app in the version that was exported
     * @param bytes size of the file
     * @param sha256 hash of the file
     */
    record ExportFinished(String runId, SourceApp app, long bytes, String sha256) implements DistributionEvent {}

    /**
     * A delivery is being worked on.
     *
     * @param attempt 1 for the first time
     */
    record DeliveryStarted(String runId, PlannedDelivery delivery, int attempt) implements DistributionEvent {}

    /** A step of a delivery begins. */
    record StepStarted(String runId, PlannedDelivery delivery, Step step) implements DistributionEvent {}

    /**
     * More of an app has been sent to a tenant.
     *
     * @param sent bytes of the file that the tenant has been sent
     * @param total size of the file
     */
    record UploadProgressed(String runId, PlannedDelivery delivery, long sent, long total)
            implements DistributionEvent {}

    /**
     * A delivery failed and will be tried again.
     *
     * @param reason what went wrong
     * @param pause how long it waits, without holding a thread
     */
    record DeliveryRetried(String runId, PlannedDelivery delivery, String reason, Duration pause)
            implements DistributionEvent {}

    /**
     * A delivery waits because its tenant's rate limit is used up; others go on.
     *
     * @param pause how long it waits, without holding a thread
     */
    record DeliveryThrottled(String runId, PlannedDelivery delivery, Duration pause) implements DistributionEvent {}

    /**
     * A release could not be kept for a way back; its deliveries are made all the same.
     *
     * @param reason what went wrong
     */
    record ReleaseNotKept(String runId, SourceApp app, String reason) implements DistributionEvent {}

    /** A delivery has ended. */
    record DeliveryFinished(String runId, DeliveryResult result) implements DistributionEvent {}
}
