package io.qlikoem.distribution;

/** A delivery that was about to begin when its wave was stopped. */
final class HeldBack extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient DeliveryError reason;

    HeldBack(DeliveryError reason) {
        super(reason.message());
        this.reason = reason;
    }

    DeliveryError reason() {
        return reason;
    }
}
