package io.qlikoem.distribution;

import io.qlikoem.distribution.ledger.DeliveryAttempt;
import io.qlikoem.distribution.ledger.Step;
import io.qlikoem.distribution.port.TenantApp;
import io.qlikoem.distribution.port.TenantSpace;
import io.qlikoem.error.QlikApiException;
import java.util.List;
import java.util.OptionalLong;

/** The {@link Step#IMPORT} step: the upload becomes a new origin app in the landing space. */
final class Importing {
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    private final DeliveryState state;

    Importing(DeliveryState state) {
        this.state = state;
    }

    void importApp() {
        TenantApp imported = imported();
        state.save(state.attempt().withStep(Step.PUBLISH).withImportedAppId(imported.id()));
    }

    private TenantApp imported() {
        DeliveryAttempt attempt = state.attempt();
        String name = OriginName.of(state.planned().key(), state.appName(), attempt.sha256());
        try {
            String upload = attempt.upload().orElseThrow();
            TenantSpace landing = state.lane().landingSpace();
            return state.lane()
                    .imports()
                    .counted(() -> state.whileOurs(tenant -> tenant.importApp(upload, landing, name)));
        } catch (QlikApiException e) {
            if (e.status() != NOT_FOUND && e.status() != GONE) {
                throw e;
            }
            // The upload has expired or the customer has deleted the space: both are looked at again.
            state.lane().forgetSpaces();
            state.save(attempt.withStep(Step.UPLOAD));
            throw DeliveryProblem.passing(
                    "ImportGone",
                    e.getMessage() + "; the upload has expired or the landing space was deleted, the next attempt"
                            + " puts that right");
        }
    }

    /** An import was under way and its answer is not known: the app may be there, or come into sight in a moment. */
    void recover() {
        TenantSpace landing = state.lane().landingSpace();
        String marker =
                OriginName.fileMarker(state.planned().key(), state.attempt().sha256());
        List<TenantApp> found = state.lookPatiently(() -> state.target().findApps(landing, marker).stream()
                .filter(app -> app.name().contains(marker))
                .toList());
        // In both cases there may be a double, now or later; the last step looks for the marker and removes it.
        DeliveryAttempt uncertain = state.attempt().withImportUncertain(true);
        state.save(
                found.isEmpty()
                        ? uncertain
                        : uncertain
                                .withStep(Step.PUBLISH)
                                .withImportedAppId(found.get(0).id()));
    }

    /** Whether the tenant still has all bytes, so that the import needs nothing of the site. */
    boolean isUploadComplete() {
        DeliveryAttempt attempt = state.attempt();
        OptionalLong known = attempt.upload().map(state.target()::uploadedBytes).orElse(OptionalLong.empty());
        return known.isPresent() && known.getAsLong() == attempt.bytes();
    }
}
