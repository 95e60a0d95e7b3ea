package io.qlikoem.distribution;

import io.qlikoem.distribution.ledger.DeliveryAttempt;
import io.qlikoem.distribution.ledger.Step;
import io.qlikoem.distribution.port.TenantApp;
import io.qlikoem.error.QlikException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The {@link Step#RETIRE} step: origin apps that nothing is published from any more are removed. */
final class Retiring {
    private final DeliveryState state;

    Retiring(DeliveryState state) {
        this.state = state;
    }

    /** False when something could not be removed; that is tried again by the next run and spoils nothing now. */
    boolean retire() {
        try {
            doomed().forEach(app -> state.whileOurs(tenant -> {
                tenant.deleteApp(app);
                return app;
            }));
        } catch (QlikException e) {
            state.note("a previous origin app could not be removed and will be at the next run: " + e.getMessage());
            return false;
        }
        state.record(state.entry().withAttempt(Optional.empty()));
        return true;
    }

    private Set<String> doomed() {
        DeliveryAttempt attempt = state.attempt();
        Set<String> doomed = new LinkedHashSet<>(attempt.retiringAppIds());
        if (attempt.importUncertain()) {
            String marker = OriginName.deliveryMarker(state.planned().key());
            state.target().findApps(state.lane().landingSpace(), marker).stream()
                    .filter(app -> app.name().contains(marker))
                    .map(TenantApp::id)
                    .forEach(doomed::add);
        }
        // Without the present one the vendor's own console can no longer republish the app.
        doomed.remove(state.entry().originAppId().orElseThrow());
        return doomed;
    }
}
