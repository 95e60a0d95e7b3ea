package io.qlikoem.distribution.reload;

/** Why a delivery that is to be made is not being made. */
public enum WaitReason {
    /** The app has changed just now; it is looked at again, to see whether it is at rest. */
    SETTLING,
    /** The tenant's quiet hours. */
    QUIET_HOURS,
    /** The tenant was refreshed not long ago. */
    INTERVAL,
    /** The tenant's imports are spread over the day, and those that are due by now are used up. */
    IMPORT_CAP,
    /** It failed and is tried again after a pause. */
    FAILED,
    /** Something is in the way that only a person can remove. */
    BLOCKED,
    /** It is its turn as soon as a run ends, or its tenant is done with another delivery. */
    ITS_TURN
}
