package io.qlikoem.distribution;

/** Something is in the way that another attempt does not mend: a person has to decide, or the day has to pass. */
final class BlockedDelivery extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Blocker blocker;
    private final Outcome outcome;

    /** A person has to decide. */
    BlockedDelivery(Blocker blocker) {
        this(blocker, Outcome.BLOCKED);
    }

    private BlockedDelivery(Blocker blocker, Outcome outcome) {
        super(blocker.toString());
        this.blocker = blocker;
        this.outcome = outcome;
    }

    /** The day has to pass. */
    static BlockedDelivery until(Blocker blocker) {
        return new BlockedDelivery(blocker, Outcome.DEFERRED);
    }

    Outcome outcome() {
        return outcome;
    }

    Blocker blocker() {
        return blocker;
    }
}
