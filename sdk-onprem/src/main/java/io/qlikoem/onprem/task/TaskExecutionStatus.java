package io.qlikoem.onprem.task;

import io.qlikoem.json.CodedEnum;

/** How far a run of a task is. */
public enum TaskExecutionStatus implements CodedEnum {
    /** Waits for its first run. */
    NEVER_STARTED(0),
    /** Asked to start. */
    TRIGGERED(1),
    /** Runs. */
    STARTED(2),
    /** Waits for a free node. */
    QUEUED(3),
    /** Asked to stop. */
    ABORT_INITIATED(4),
    /** Stops. */
    ABORTING(5),
    /** Was stopped. */
    ABORTED(6),
    /** Ended well. */
    FINISHED_SUCCESS(7),
    /** Failed. */
    FINISHED_FAIL(8),
    /** Ended without a run. */
    SKIPPED(9),
    /** Failed, and is tried again. */
    RETRY(10),
    /** Ended by an error of the scheduler. */
    ERROR(11),
    /** Ended without a run: set back. */
    RESET(12),
    /** Waits to be distributed to the cloud. */
    DISTRIBUTION_QUEUE(13),
    /** Is being distributed to the cloud. */
    DISTRIBUTION_RUNNING(14),
    /** A state that this version of the SDK does not know. */
    UNKNOWN(-1);

    private final int code;

    TaskExecutionStatus(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }

    /** Whether nothing more will happen. That the two ends without a run are final is not documented. */
    public boolean isFinal() {
        return this == FINISHED_SUCCESS || this == SKIPPED || this == RESET || isFailure();
    }

    /** Whether it ended badly: failed, was stopped, or never got as far. */
    public boolean isFailure() {
        return this == FINISHED_FAIL || this == ABORTED || this == ERROR;
    }
}
