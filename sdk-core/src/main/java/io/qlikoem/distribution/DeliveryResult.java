package io.qlikoem.distribution;

import java.util.List;
import java.util.Optional;

/**
 * What became of one planned delivery.
 *
 * @param planned what was planned
 * @param outcome how it ended
 * @param publishedAppId the app that customers open, when it is known
 * @param bytes bytes of the app that were sent to the tenant in this run
 * @param attempts how often it was tried in this run; 0 when nothing had to be done
 * @param error why it failed, is blocked or was left to a later day
 * @param notes what somebody should know although it was delivered
 * @param times how fresh it is
 * @param version the version that the tenant has now, when it was looked at in this run
 * @param sha256 SHA-256 of the app file that the tenant has now, when it was looked at in this run
 */
public record DeliveryResult(
        PlannedDelivery planned,
        Outcome outcome,
        Optional<String> publishedAppId,
        long bytes,
        int attempts,
        Optional<DeliveryError> error,
        List<String> notes,
        DeliveryTimes times,
        Optional<String> version,
        Optional<String> sha256) {
    public DeliveryResult {
        notes = List.copyOf(notes);
    }

    /** What becomes of a delivery that the plan does not make. */
    static DeliveryResult withoutWork(PlannedDelivery planned) {
        Outcome heldBack = planned.action() == Action.DEFERRED ? Outcome.DEFERRED : Outcome.BLOCKED;
        return planned.blocker()
                .map(blocker -> heldBack(planned, heldBack, blocker, new Tally()))
                .orElseGet(() -> leftAlone(planned));
    }

    private static DeliveryResult leftAlone(PlannedDelivery planned) {
        return new DeliveryResult(
                planned,
                planned.action() == Action.PINNED ? Outcome.PINNED : Outcome.UNCHANGED,
                planned.publishedAppId(),
                0,
                0,
                Optional.empty(),
                List.of(),
                DeliveryTimes.none(),
                Optional.empty(),
                Optional.empty());
    }

    /** What was not done: {@link Outcome#BLOCKED} or {@link Outcome#DEFERRED}. */
    static DeliveryResult heldBack(PlannedDelivery planned, Outcome outcome, Blocker blocker, Tally tally) {
        String type = outcome == Outcome.BLOCKED ? "Blocked" : "Deferred";
        return new DeliveryResult(
                planned,
                outcome,
                planned.publishedAppId(),
                tally.bytes(),
                tally.attempts(),
                Optional.of(new DeliveryError(type, blocker.toString())),
                List.of(),
                tally.times(),
                Optional.empty(),
                Optional.empty());
    }

    static DeliveryResult failed(PlannedDelivery planned, DeliveryError error, Tally tally) {
        return new DeliveryResult(
                planned,
                Outcome.FAILED,
                planned.publishedAppId(),
                tally.bytes(),
                tally.attempts(),
                Optional.of(error),
                List.of(),
                tally.times(),
                Optional.empty(),
                Optional.empty());
    }

    static DeliveryResult heldBack(PlannedDelivery planned, Outcome outcome, DeliveryError reason) {
        return new DeliveryResult(
                planned,
                outcome,
                planned.publishedAppId(),
                0,
                0,
                Optional.of(reason),
                List.of(),
                DeliveryTimes.none(),
                Optional.empty(),
                Optional.empty());
    }

    /** The vendor's name of the tenant. */
    public String tenant() {
        return planned.tenant();
    }

    /** The app's name. */
    public String appName() {
        return planned.app().name();
    }
}
