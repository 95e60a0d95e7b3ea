package io.qlikoem.distribution.reload;

import io.qlikoem.distribution.PlannedDelivery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is going on while the site's reloads are followed: a picture of one moment.
 *
 * @param state whether they are followed
 * @param lastLook when the site was last looked at with success (UTC)
 * @param trouble why the site cannot be followed, while it cannot
 * @param underWay deliveries that are being made
 * @param waiting deliveries that are to be made and wait, with the reason of each
 */
public record ReloadStatus(
        ReloadState state,
        Optional<Instant> lastLook,
        Optional<String> trouble,
        List<PlannedDelivery> underWay,
        List<WaitingDelivery> waiting) {
    public ReloadStatus {
        underWay = List.copyOf(underWay);
        waiting = List.copyOf(waiting);
    }

    /** Whether every tenant has the present version of every app, as far as was seen. */
    public boolean isUpToDate() {
        return lastLook.isPresent() && trouble.isEmpty() && underWay.isEmpty() && waiting.isEmpty();
    }
}
