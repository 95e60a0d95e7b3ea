package io.qlikoem.distribution;

/** How a delivery ended. */
public enum Outcome {
    /** The tenant has the version now, and did not before. */
    DELIVERED,
    /** The tenant had the version already. */
    UNCHANGED,
    /** It was tried and failed; the next run goes on where this one stopped. */
    FAILED,
    /** Something is in the way that only a person can remove; nothing was changed in the tenant's published app. */
    BLOCKED,
    /** It was due, and the tenant's imports of the day were used up; a run on a later day makes it. */
    DEFERRED,
    /** It was not begun, because an earlier wave was stopped or has not been let pass yet; the next run picks it up. */
    NOT_STARTED,
    /** It stays at an earlier release until it is let go. */
    PINNED
}
