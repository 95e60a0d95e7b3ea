package io.qlikoem.cloud.sharingtasks;

import com.squareup.moshi.Json;

/** Where an execution is. */
public enum SharingExecutionStatus {
    /** Begins. */
    @Json(name = "initialized")
    INITIALIZED,
    /** Runs. */
    @Json(name = "in-progress")
    IN_PROGRESS,
    /** Is nearly done. */
    @Json(name = "presuccessful")
    PRESUCCESSFUL,
    /** Ended well. */
    @Json(name = "successful")
    SUCCESSFUL,
    /** Ended with an error. */
    @Json(name = "failed")
    FAILED,
    /** Is being stopped. */
    @Json(name = "cancelling")
    CANCELLING,
    /** Was stopped. */
    @Json(name = "cancelled")
    CANCELLED,
    /** Could not begin. */
    @Json(name = "invalid")
    INVALID,
    /** Newer than this library. */
    UNKNOWN;

    /** Whether nothing more will happen. */
    public boolean isFinal() {
        return this == SUCCESSFUL || this == FAILED || this == CANCELLED || this == INVALID;
    }
}
