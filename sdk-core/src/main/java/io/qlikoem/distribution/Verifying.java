package io.qlikoem.distribution;

import io.qlikoem.distribution.ledger.DeliveryAttempt;
import io.qlikoem.distribution.ledger.Step;
import io.qlikoem.distribution.port.TenantApp;
import io.qlikoem.error.AccessDeniedException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The {@link Step#VERIFY} step: the published app is there, in its space, with its name. */
final class Verifying {
    private final DeliveryState state;

    Verifying(DeliveryState state) {
        this.state = state;
    }

    void verify() {
        String publishedAppId = state.entry().publishedAppId().orElseThrow();
        String spaceId = state.lane().managedSpace(state.planned().space()).id();
        List<TenantApp> seen = state.lookPatiently(() -> read(publishedAppId).stream()
                .filter(app -> app.published()
                        && app.spaceId().filter(spaceId::equals).isPresent()
                        && app.name().equals(state.appName()))
                .toList());
        if (seen.isEmpty()) {
            publishAgainIfOutdated(publishedAppId);
            throw new DeliveryProblem("NotVerified", notVerified(publishedAppId));
        }
        seen.get(0).lastReloadTime().ifPresent(this::noteReloadTime);
        recordDelivered();
    }

    private void recordDelivered() {
        DeliveryAttempt attempt = state.attempt();
        String origin = attempt.importedAppId().orElseThrow();
        Set<String> retiring = new LinkedHashSet<>(attempt.retiringAppIds());
        state.entry().originAppId().ifPresent(retiring::add);
        retiring.remove(origin);
        state.record(state.entry()
                .withOriginAppId(origin)
                .withDeliveredVersion(attempt.version())
                .withDeliveredSha256(attempt.sha256())
                .withDeliveredAt(state.run().settings().clock().instant())
                .withAttempt(attempt.withStep(Step.RETIRE).withRetiringAppIds(retiring)));
    }

    private Optional<TenantApp> read(String appId) {
        try {
            return state.target().app(appId);
        } catch (AccessDeniedException e) {
            // Access to an app that was just published may lag; the vendor's samples poll while they get a 403.
            return Optional.empty();
        }
    }

    /** One that was removed meanwhile, or whose name is of another time, is published again by the next attempt. */
    private void publishAgainIfOutdated(String publishedAppId) {
        Optional<TenantApp> app = state.target().app(publishedAppId);
        boolean otherName =
                app.filter(found -> !found.name().equals(state.appName())).isPresent();
        if (app.isEmpty() || (otherName && state.wasInterruptedIn(Step.VERIFY))) {
            state.save(state.attempt().withStep(Step.PUBLISH));
            throw DeliveryProblem.passing(
                    "PublishedAppGone",
                    "published app " + publishedAppId + " was removed or renamed before it could be verified;"
                            + " the next attempt publishes it again");
        }
    }

    private String notVerified(String publishedAppId) {
        String expected = "app " + publishedAppId + " is not in space '"
                + state.planned().space() + "' with the name '" + state.appName() + "'";
        return read(publishedAppId)
                .map(app -> expected + ": it is named '" + app.name() + "' in space "
                        + app.spaceId().orElse("none") + "; give it its name and space back")
                .orElse(expected + ": the tenant does not show it");
    }

    private void noteReloadTime(Instant reported) {
        if (!state.attempt().version().equals(reported.toString())) {
            state.note("the tenant reports reload time " + reported);
        }
    }
}
