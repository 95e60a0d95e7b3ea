package io.qlikoem.distribution;

import io.qlikoem.distribution.ReloadEvent.FollowUpFailed;
import io.qlikoem.distribution.ReloadEvent.ReloadFailed;
import io.qlikoem.distribution.ReloadEvent.ReloadNoticed;
import io.qlikoem.distribution.ReloadEvent.SignalLost;
import io.qlikoem.distribution.ReloadEvent.SiteTrouble;
import io.qlikoem.distribution.ReloadEvent.StateChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes to the log what happens between runs: the state at INFO, what somebody should know at WARN, reloads at DEBUG. */
final class LoggingReloads implements DistributionListener {
    private static final Logger log = LoggerFactory.getLogger(Distributor.class);

    @Override
    public void on(DistributionEvent event) {
        if (event instanceof StateChanged changed) {
            log.atInfo().addKeyValue("state", changed.state()).log("Following the site's reloads");
        } else if (event instanceof ReloadNoticed noticed) {
            log.atDebug()
                    .addKeyValue("app", noticed.change().appId())
                    .addKeyValue("version", noticed.change().now().label())
                    .log("App reloaded on the site");
        } else if (event instanceof ReloadFailed failed) {
            log.atWarn()
                    .addKeyValue("app", failed.reload().appId())
                    .addKeyValue("reason", failed.reload().reason())
                    .log("A reload failed on the site, so nothing of it is distributed");
        } else if (event instanceof SiteTrouble trouble) {
            log.atWarn().addKeyValue("reason", trouble.reason()).log("The site's reloads cannot be followed for now");
        } else if (event instanceof SignalLost lost) {
            log.atWarn()
                    .addKeyValue("reason", lost.reason())
                    .log("The site sends no notifications for now; reloads are found by looking");
        } else if (event instanceof FollowUpFailed failed) {
            log.atWarn()
                    .addKeyValue("followUp", failed.name())
                    .addKeyValue("tenant", failed.app().tenant())
                    .addKeyValue("app", failed.app().appId())
                    .addKeyValue("reason", failed.reason())
                    .log("What was to be done after a delivery failed and is not tried again for this version");
        }
    }
}
