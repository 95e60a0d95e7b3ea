package io.qlikoem.distribution;

import io.qlikoem.distribution.ledger.DeliveryAttempt;
import io.qlikoem.distribution.ledger.StaleClaimException;
import io.qlikoem.distribution.ledger.Step;
import io.qlikoem.distribution.port.TenantApp;
import io.qlikoem.distribution.port.TenantSpace;
import io.qlikoem.error.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The {@link Step#PUBLISH} step: onto the published app that is there, or a new one where there is none. */
final class Publishing {
    private static final Logger log = LoggerFactory.getLogger(Publishing.class);

    private final DeliveryState state;
    private final Adopting adopting;
    private Optional<TenantApp> adopted = Optional.empty();

    Publishing(DeliveryState state, Adopting adopting) {
        this.state = state;
        this.adopting = adopting;
    }

    /** Nothing that the ledger does not know is overwritten, unless the vendor said so. Asked before the first write. */
    void lookForStrangers() {
        if (state.entry().publishedAppId().isPresent()) {
            return;
        }
        PlannedDelivery planned = state.planned();
        TenantSpace space = managedSpace();
        Set<String> ours = state.originsUnderWay();
        List<TenantApp> unknown = state.lane().strangers(space).stream()
                .filter(app -> app.originAppId().filter(ours::contains).isEmpty())
                .toList();
        List<TenantApp> published = unknown.stream().filter(adopting::isOurs).toList();
        List<TenantApp> strangers = published.isEmpty()
                ? unknown.stream()
                        .filter(app -> app.name().equals(state.appName()))
                        .toList()
                : published;
        if (strangers.isEmpty()) {
            return;
        }
        String found = "space '" + space.name() + "' of tenant " + planned.tenant() + " already has "
                + (strangers.size() == 1 ? "an app" : strangers.size() + " apps") + " named '"
                + strangers.get(0).name() + "' that the ledger does not know (id "
                + String.join(", ", strangers.stream().map(TenantApp::id).toList()) + ")";
        if (!planned.adoptsExisting() && published.isEmpty()) {
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
        Optional<TenantApp> renewed = state.entry()
                .publishedAppId()
                .flatMap(known -> alreadyOnto(known, origin).or(() -> onto(known, origin)))
                .or(() -> publishedBefore(space)
                        .or(() -> adopted)
                        .flatMap(app -> isUpToDate(origin, app) ? Optional.of(app) : onto(app.id(), origin)));
        TenantApp published = renewed.orElseGet(() -> anew(origin, space));
        state.lane().knows(published.id());
        DeliveryAttempt attempt = state.attempt();
        try {
            // An app that was taken over may have an origin app of an earlier ledger, which only its marker tells.
            state.record(state.entry()
                    .withPublishedAppId(published.id())
                    .withAttempt(attempt.withStep(Step.VERIFY)
                            .withImportUncertain(attempt.importUncertain() || adopted.isPresent())));
        } catch (StaleClaimException overtaken) {
            if (renewed.isEmpty()) {
                withdraw(published);
            }
            throw overtaken;
        }
    }

    /**
     * Removes an app that was published while another process took over: that one may have looked for it before it was there, and
     * published its own.
     */
    private void withdraw(TenantApp ours) {
        List<String> theirs = state.lookPatiently(
                () -> state.entryOfNow().publishedAppId().stream().toList());
        if (theirs.isEmpty()) {
            log.atWarn()
                    .addKeyValue("tenant", state.planned().tenant())
                    .addKeyValue("publishedApp", ours.id())
                    .log(
                            "A delivery was taken over while it published; the app is there, and the next attempt uses it");
        } else if (!theirs.contains(ours.id())) {
            state.target().deleteApp(ours.id());
        }
    }

    private boolean isUpToDate(String origin, TenantApp published) {
        return published.originAppId().filter(origin::equals).isPresent()
                && published.name().equals(state.appName());
    }

    /** An app that an earlier publish of this delivery made without our learning its id. Its name may have been another. */
    private Optional<TenantApp> publishedBefore(TenantSpace space) {
        if (!state.wasInterruptedIn(Step.PUBLISH)
                && state.attempt().retiringAppIds().isEmpty()) {
            return Optional.empty();
        }
        Set<String> ours = state.originsUnderWay();
        // The index may still list one that was removed.
        Optional<String> gone = state.entry().publishedAppId();
        List<TenantApp> found = state.lookPatiently(() -> state.target().findApps(space, "").stream()
                .filter(app -> gone.filter(app.id()::equals).isEmpty())
                .filter(app -> app.originAppId().filter(ours::contains).isPresent())
                .toList());
        return found.stream().findFirst();
    }

    /** What an earlier attempt asked for may have come through, though it did not learn so. */
    private Optional<TenantApp> alreadyOnto(String publishedAppId, String origin) {
        return state.wasInterruptedIn(Step.PUBLISH)
                ? state.target().app(publishedAppId).filter(app -> isUpToDate(origin, app))
                : Optional.empty();
    }

    /** The published app with the new content; empty when the customer has removed it. */
    private Optional<TenantApp> onto(String publishedAppId, String origin) {
        try {
            return Optional.of(state.whileOurs(tenant -> tenant.republish(origin, publishedAppId, state.appName())));
        } catch (NotFoundException e) {
            requireOrigin(origin);
            if (state.target().app(publishedAppId).isPresent()) {
                throw e;
            }
            state.note("published app " + publishedAppId + " had been removed in the tenant and was published anew:"
                    + " alerts, subscriptions and links to it are lost");
            return Optional.empty();
        }
    }

    private TenantApp anew(String origin, TenantSpace space) {
        try {
            return state.whileOurs(tenant -> tenant.publish(origin, space, state.appName()));
        } catch (NotFoundException e) {
            requireOrigin(origin);
            state.lane().forgetSpaces();
            throw DeliveryProblem.passing(
                    "SpaceGone",
                    e.getMessage() + "; space '" + space.name() + "' may have been deleted, the next attempt opens it"
                            + " again");
        }
    }

    private void requireOrigin(String origin) {
        if (state.target().app(origin).isEmpty()) {
            state.save(state.attempt().withStep(Step.UPLOAD).withImportedAppId(Optional.empty()));
            throw DeliveryProblem.passing(
                    "OriginAppGone", "the imported app " + origin + " was removed before it could be published");
        }
    }

    private TenantSpace managedSpace() {
        return state.lane().managedSpace(state.planned().space());
    }
}
