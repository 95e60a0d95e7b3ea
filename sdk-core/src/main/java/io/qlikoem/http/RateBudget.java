package io.qlikoem.http;

/** Paces calls so that the vendor need not refuse them. Thread-safe. */
public final class RateBudget {
    private static final RateBudget UNLIMITED = new RateBudget();

    private RateBudget() {}

    /** No pacing. */
    public static RateBudget unlimited() {
        return UNLIMITED;
    }

    /** The vendor's limits. */
    public static RateBudget standard() {
        return new RateBudget();
    }
}
