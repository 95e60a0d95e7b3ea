package io.qlikoem.distribution;

import io.qlikoem.distribution.ledger.DeliveryAttempt;
import io.qlikoem.distribution.ledger.LedgerException;
import io.qlikoem.distribution.ledger.Step;
import io.qlikoem.distribution.port.TenantApp;
import io.qlikoem.error.QlikException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The {@link Step#RETIRE} step: origin apps that nothing is published from any more are removed. */
final class Retiring {
    private static final String NOT_YET = "a previous origin app could not be removed and will be at the next run: ";
    /** A tenant that refused so many is not asked for the others now. */
    private static final int FAILURES = 3;
    /** So many ids have room in the ledger. */
    private static final int REMEMBERED = 100;

    private final DeliveryState state;

    Retiring(DeliveryState state) {
        this.state = state;
    }

    /** False when something could not be removed; that is tried again by the next run and spoils nothing now. */
    boolean retire() {
        Set<String> left = new LinkedHashSet<>();
        try {
            removeFrom(state.attempt(), left);
            if (!left.isEmpty()) {
                remember(left);
                return false;
            }
            state.record(state.entry().withAttempt(Optional.empty()));
            return true;
        } catch (QlikException | LedgerException e) {
            state.note(NOT_YET + e.getMessage());
            return false;
        }
    }

    private void removeFrom(DeliveryAttempt attempt, Set<String> left) {
        boolean othersMayBe = attempt.importUncertain();
        Set<String> known = exceptThePresentOne(attempt.retiringAppIds());
        for (String app : known) {
            // Where one is gone already the ledger may be older than the tenant, and not know what came after it.
            othersMayBe |= !remove(app, left);
        }
        if (othersMayBe) {
            Set<String> others = exceptThePresentOne(
                    state.markedOrigins().stream().map(TenantApp::id).toList());
            others.removeAll(known);
            others.forEach(app -> remove(app, left));
        }
    }

    /** False when it was gone already. */
    private boolean remove(String app, Set<String> left) {
        if (left.size() >= FAILURES) {
            left.add(app);
            return true;
        }
        try {
            return state.whileOurs(tenant -> tenant.deleteApp(app));
        } catch (QlikException e) {
            left.add(app);
            if (left.size() == 1) {
                state.note(NOT_YET + e.getMessage());
            }
            return true;
        }
    }

    /** The newest of them by id. Older ones are found by the marker in their names, which takes a look at the landing space. */
    private void remember(Set<String> left) {
        List<String> newest = List.copyOf(left).subList(Math.max(0, left.size() - REMEMBERED), left.size());
        DeliveryAttempt attempt = state.attempt();
        state.save(attempt.withRetiringAppIds(newest)
                .withImportUncertain(attempt.importUncertain() || left.size() > newest.size()));
    }

    /** Without the present one the vendor's own console can no longer republish the app. */
    private Set<String> exceptThePresentOne(Collection<String> apps) {
        Set<String> doomed = new LinkedHashSet<>(apps);
        doomed.remove(state.entry().originAppId().orElseThrow());
        return doomed;
    }
}
