package io.qlikoem.distribution;

import io.qlikoem.distribution.port.DeliveredApp;
import io.qlikoem.distribution.port.FailedReload;
import io.qlikoem.distribution.reload.AppChange;
import io.qlikoem.distribution.reload.ReloadState;
import io.qlikoem.distribution.reload.WaitingDelivery;

/** What happens between runs while the site's reloads drive them. */
public sealed interface ReloadEvent extends DistributionEvent {
    @Override
    default String runId() {
        return "";
    }

    /** It was started, paused, resumed or stopped. */
    record StateChanged(ReloadState state) implements ReloadEvent {}

    /** An app was reloaded, or is new. */
    record ReloadNoticed(AppChange change) implements ReloadEvent {}

    /** A reload failed on the site: nothing of it is distributed. */
    record ReloadFailed(FailedReload reload) implements ReloadEvent {}

    /** A delivery has to wait, or waits for another reason than before. */
    record DeliveryWaits(WaitingDelivery delivery) implements ReloadEvent {}

    /**
     * The site cannot be asked, or what it says makes no plan. It is asked again; told again only when the reason changes.
     *
     * @param reason what went wrong and what to do
     */
    record SiteTrouble(String reason) implements ReloadEvent {}

    /** The trouble is over. */
    record SiteBack() implements ReloadEvent {}

    /**
     * The site could not be asked for notifications. Reloads are found a little later, by looking.
     *
     * @param reason what went wrong
     */
    record SignalLost(String reason) implements ReloadEvent {}

    /** The site has been asked for notifications, for the first time or after it was lost. */
    record SignalAsked() implements ReloadEvent {}

    /**
     * What was to be done after a delivery has been done.
     *
     * @param name what it is called
     */
    record FollowUpDone(String name, DeliveredApp app) implements ReloadEvent {}

    /**
     * What was to be done after a delivery failed, and is not tried again for this version.
     *
     * @param name what it is called
     * @param reason what went wrong
     */
    record FollowUpFailed(String name, DeliveredApp app, String reason) implements ReloadEvent {}
}
