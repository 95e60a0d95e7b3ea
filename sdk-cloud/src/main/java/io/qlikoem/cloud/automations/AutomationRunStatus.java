package io.qlikoem.cloud.automations;

import com.squareup.moshi.Json;

/** Where a run of an automation is. */
public enum AutomationRunStatus {
    /** A block failed. */
    @Json(name = "failed")
    FAILED,
    /** Ended well. */
    @Json(name = "finished")
    FINISHED,
    /** Ended, and a block has something to say. */
    @Json(name = "finished with warnings")
    FINISHED_WITH_WARNINGS,
    /** Is being stopped. */
    @Json(name = "must stop")
    MUST_STOP,
    /** Has not begun. */
    @Json(name = "not started")
    NOT_STARTED,
    /** Runs. */
    @Json(name = "running")
    RUNNING,
    /** Begins. */
    @Json(name = "starting")
    STARTING,
    /** Was stopped. */
    @Json(name = "stopped")
    STOPPED,
    /** Took too long. */
    @Json(name = "exceeded limit")
    EXCEEDED_LIMIT,
    /** Waits for other runs. */
    @Json(name = "queued")
    QUEUED,
    /** Newer than this library. */
    UNKNOWN;

    /** Whether nothing more will happen. */
    public boolean isFinal() {
        return switch (this) {
            case FAILED, FINISHED, FINISHED_WITH_WARNINGS, STOPPED, EXCEEDED_LIMIT -> true;
            case MUST_STOP, NOT_STARTED, RUNNING, STARTING, QUEUED, UNKNOWN -> false;
        };
    }
}
