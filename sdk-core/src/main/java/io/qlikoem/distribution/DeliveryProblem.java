package io.qlikoem.distribution;

/** A delivery cannot go on, for a reason that no client's exception tells. */
final class DeliveryProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String type;
    private final boolean passing;

    DeliveryProblem(String type, String message) {
        this(type, message, false);
    }

    private DeliveryProblem(String type, String message, boolean passing) {
        super(message);
        this.type = type;
        this.passing = passing;
    }

    /** A problem that may be gone at the next attempt. */
    static DeliveryProblem passing(String type, String message) {
        return new DeliveryProblem(type, message, true);
    }

    /** The thread was interrupted, as when its run is closed. */
    static DeliveryProblem interrupted() {
        return new DeliveryProblem("Interrupted", "the run was stopped; the next one goes on from here");
    }

    /** What a report calls it. */
    String type() {
        return type;
    }

    /** Whether it may be gone at the next attempt. */
    boolean isPassing() {
        return passing;
    }
}
