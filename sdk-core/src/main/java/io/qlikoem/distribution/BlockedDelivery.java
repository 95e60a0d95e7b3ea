package io.qlikoem.distribution;

/** Something was found in the tenant that only a person can decide about. */
final class BlockedDelivery extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Blocker blocker;

    BlockedDelivery(Blocker blocker) {
        super(blocker.toString());
        this.blocker = blocker;
    }

    Blocker blocker() {
        return blocker;
    }
}
