package io.qlikoem.distribution;

import io.qlikoem.distribution.port.TenantApp;
import java.util.List;
import java.util.Optional;

/**
 * What a lost ledger knew: the origin apps of a delivery, told by the marker in their names, and so the app that was
 * published from one of them, whatever its name is now.
 */
final class Adopting {
    private final DeliveryState state;
    private List<TenantApp> origins = List.of();

    Adopting(DeliveryState state) {
        this.state = state;
    }

    /**
     * Looks into the landing space, where the ledger knows no published app and the vendor allowed adopting, or an earlier attempt was
     * under way: a database that lost its last writes, or was put back from a backup, does not know how far it came.
     */
    void look() {
        boolean allowed = state.planned().adoptsExisting() || state.wasInterrupted();
        if (!allowed || state.entry().publishedAppId().isPresent()) {
            return;
        }
        origins = state.markedOrigins();
    }

    /** Whether there may be origin apps that the ledger does not know. */
    boolean foundOrigins() {
        return !origins.isEmpty();
    }

    /** Whether the app was published from an origin app of this delivery. */
    boolean isOurs(TenantApp published) {
        return published
                .originAppId()
                .filter(id -> origins.stream().anyMatch(origin -> origin.id().equals(id)))
                .isPresent();
    }

    /** The origin app that was made of this very file. */
    Optional<String> originOf(String sha256) {
        String marker = OriginName.fileMarker(state.planned().key(), sha256);
        return origins.stream()
                .filter(app -> app.name().contains(marker))
                .map(TenantApp::id)
                .findFirst();
    }
}
