package io.qlikoem.distribution;

/** A delivery that was about to begin and must not, for a reason that is nobody's failure. */
final class HeldBack extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Outcome outcome;
    private final transient DeliveryError reason;

    HeldBack(Outcome outcome, DeliveryError reason) {
        super(reason.message());
        this.outcome = outcome;
        this.reason = reason;
    }

    Outcome outcome() {
        return outcome;
    }

    DeliveryError reason() {
        return reason;
    }

    /** Another run delivered a later reload while this one's file waited. */
    static HeldBack overtaken(String version) {
        return new HeldBack(
                Outcome.NOT_STARTED,
                new DeliveryError(
                        "Overtaken",
                        "another run has delivered the later version " + version + " meanwhile; it was left there"));
    }

    /** What would be delivered is not what the waves before have had. */
    static HeldBack reloaded(String version) {
        return new HeldBack(
                Outcome.NOT_STARTED,
                new DeliveryError(
                        "Reloaded",
                        "the app was reloaded after the wave before this one, and its version " + version
                                + " has been in no wave; the next run begins with the first wave"));
    }

    /** It was rolled back while this run was under way. */
    static HeldBack pinned(String version) {
        return new HeldBack(
                Outcome.PINNED, new DeliveryError("Pinned", "it stays at version " + version + " until it is let go"));
    }
}
