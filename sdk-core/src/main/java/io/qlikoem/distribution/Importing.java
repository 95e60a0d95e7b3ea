package io.qlikoem.distribution;

import io.qlikoem.distribution.ledger.DeliveryAttempt;
import io.qlikoem.distribution.ledger.Step;
import io.qlikoem.distribution.port.TenantApp;
import io.qlikoem.distribution.port.TenantSpace;
import java.util.List;
import java.util.OptionalLong;

/** The {@link Step#IMPORT} step: the upload becomes a new origin app in the landing space. */
final class Importing {
    private final DeliveryState state;

    Importing(DeliveryState state) {
        this.state = state;
    }

    void importApp() {
        String upload = state.attempt().upload().orElseThrow();
        TenantSpace landing = state.lane().landingSpace();
        TenantApp imported =
                state.lane().imports().counted(() -> state.target().importApp(upload, landing, originName()));
        state.save(state.attempt().withStep(Step.PUBLISH).withImportedAppId(imported.id()));
    }

    /** An import was under way and its answer is not known: the app may be there, or come into sight in a moment. */
    void recover() {
        TenantSpace landing = state.lane().landingSpace();
        String name = originName();
        List<TenantApp> found = state.lookPatiently(() -> state.target().findApps(landing, name).stream()
                .filter(app -> app.name().equals(name))
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

    private String originName() {
        return OriginName.of(
                state.planned().key(), state.appName(), state.attempt().sha256());
    }
}
