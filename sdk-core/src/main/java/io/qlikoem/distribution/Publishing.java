package io.qlikoem.distribution;

import io.qlikoem.distribution.ledger.DeliveryAttempt;
import io.qlikoem.distribution.ledger.Step;
import io.qlikoem.distribution.port.TenantApp;
import io.qlikoem.distribution.port.TenantSpace;
import io.qlikoem.error.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The {@link Step#PUBLISH} step: onto the published app that is there, or a new one where there is none. */
final class Publishing {
    private final DeliveryState state;
    private Optional<TenantApp> adopted = Optional.empty();

    Publishing(DeliveryState state) {
        this.state = state;
    }

    /** Nothing that the ledger does not know is overwritten, unless the vendor said so. Asked before the first write. */
    void lookForStrangers() {
        if (state.entry().publishedAppId().isPresent()) {
            return;
        }
        PlannedDelivery planned = state.planned();
        TenantSpace space = managedSpace();
        Set<String> ours = state.originsUnderWay();
        List<TenantApp> strangers = state.lane().strangers(space, state.appName()).stream()
                .filter(app -> app.originAppId().filter(ours::contains).isEmpty())
                .toList();
        if (strangers.isEmpty()) {
            return;
        }
        String found = "space '" + space.name() + "' of tenant " + planned.tenant() + " already has "
                + (strangers.size() == 1 ? "an app" : strangers.size() + " apps") + " named '" + state.appName()
                + "' that the ledger does not know (id "
                + String.join(", ", strangers.stream().map(TenantApp::id).toList()) + ")";
        if (!planned.adoptsExisting()) {
            throw new BlockedDelivery(
                    new Blocker(found, "allow adopting existing apps to take it over, or rename or remove it"));
        }
        if (strangers.size() > 1) {
            throw new BlockedDelivery(new Blocker(found, "remove or rename all but the one to take over"));
        }
        adopted = Optional.of(strangers.get(0));
    }

    void publish() {
        TenantSpace space = managedSpace();
        String origin = state.attempt().importedAppId().orElseThrow();
        Optional<TenantApp> before =
                state.entry().publishedAppId().isPresent() ? Optional.empty() : publishedBefore(space);
        TenantApp published;
        if (before.flatMap(TenantApp::originAppId).filter(origin::equals).isPresent()) {
            published = before.get();
        } else {
            Optional<String> onto = state.entry()
                    .publishedAppId()
                    .or(() -> before.map(TenantApp::id))
                    .or(() -> adopted.map(TenantApp::id));
            published = publish(origin, onto, space);
        }
        state.lane().knows(published.id());
        DeliveryAttempt attempt = state.attempt();
        // An app that was taken over may have an origin app of an earlier ledger, which only its marker tells.
        state.record(state.entry()
                .withPublishedAppId(published.id())
                .withAttempt(attempt.withStep(Step.VERIFY)
                        .withImportUncertain(attempt.importUncertain() || adopted.isPresent())));
    }

    /** An app that an earlier publish of this delivery made without our learning its id. */
    private Optional<TenantApp> publishedBefore(TenantSpace space) {
        if (!state.wasInterruptedIn(Step.PUBLISH)
                && state.attempt().retiringAppIds().isEmpty()) {
            return Optional.empty();
        }
        Set<String> ours = state.originsUnderWay();
        List<TenantApp> found = state.lookPatiently(() -> state.target().findApps(space, state.appName()).stream()
                .filter(app -> app.originAppId().filter(ours::contains).isPresent())
                .toList());
        return found.stream().findFirst();
    }

    private TenantApp publish(String origin, Optional<String> onto, TenantSpace space) {
        try {
            return onto.isPresent()
                    ? state.targetWhileOurs().republish(origin, onto.get(), state.appName())
                    : state.targetWhileOurs().publish(origin, space, state.appName());
        } catch (NotFoundException e) {
            if (state.target().app(origin).isEmpty()) {
                state.save(state.attempt().withStep(Step.UPLOAD).withImportedAppId(Optional.empty()));
                throw DeliveryProblem.passing(
                        "OriginAppGone", "the imported app " + origin + " was removed before it could be published");
            }
            if (onto.isEmpty() || state.target().app(onto.get()).isPresent()) {
                throw e;
            }
            state.note("published app " + onto.get() + " had been removed in the tenant and was published anew:"
                    + " alerts, subscriptions and links to it are lost");
            return state.targetWhileOurs().publish(origin, space, state.appName());
        }
    }

    private TenantSpace managedSpace() {
        return state.lane().managedSpace(state.planned().space());
    }
}
