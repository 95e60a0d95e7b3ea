package io.qlikoem.distribution;

import io.qlikoem.distribution.ledger.DeliveryKey;
import io.qlikoem.distribution.port.SourceApp;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One app to one tenant's space, and what is to be done about it.
 *
 * @param distribution the name of the distribution that asks for it
 * @param app the app on the site
 * @param tenant the vendor's name of the tenant
 * @param space the managed space's name
 * @param action what is to be done
 * @param blocker why it is not done; present when and only when the action is {@link Action#BLOCKED} or {@link
 *     Action#DEFERRED}
 * @param publishedAppId the app that customers open, when there is one already
 * @param imports whether an app will be imported into the tenant, which its daily cap counts
 * @param adoptsExisting whether an app of that name that the ledger does not know may be taken over
 * @param wave the wave that it is in, 1 for the first
 */
public record PlannedDelivery(
        String distribution,
        SourceApp app,
        String tenant,
        String space,
        Action action,
        Optional<Blocker> blocker,
        Optional<String> publishedAppId,
        boolean imports,
        boolean adoptsExisting,
        int wave) {

    /** What the ledger knows it by. */
    public DeliveryKey key() {
        return new DeliveryKey(app.id(), tenant, space);
    }

    /** The same delivery, with something in its way. */
    PlannedDelivery blockedBy(Blocker why) {
        return with(Action.BLOCKED, Optional.of(why), false);
    }

    /** Whether something will be sent to the tenant. */
    public boolean writes() {
        return action == Action.CREATE || action == Action.REPUBLISH;
    }

    PlannedDelivery importing(boolean anApp) {
        return with(action, blocker, anApp);
    }

    /** Due, and not now. A canary that got nothing has proved nothing. */
    boolean isHeldBack() {
        return action == Action.BLOCKED || action == Action.DEFERRED;
    }

    /** The same delivery, left to a later day. */
    PlannedDelivery deferred(Blocker why) {
        return with(Action.DEFERRED, Optional.of(why), false);
    }

    private PlannedDelivery with(Action other, Optional<Blocker> why, boolean importing) {
        return new PlannedDelivery(
                distribution, app, tenant, space, other, why, publishedAppId, importing, adoptsExisting, wave);
    }

    /** Estimate of the bytes to send: 0 when nothing is sent, empty when the site does not tell the app's size. */
    public OptionalLong bytesToSend() {
        return writes() ? app.bytes() : OptionalLong.of(0);
    }
}
