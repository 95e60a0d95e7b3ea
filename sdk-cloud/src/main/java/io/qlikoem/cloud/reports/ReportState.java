package io.qlikoem.cloud.reports;

import com.squareup.moshi.Json;

/** Where a report is. */
public enum ReportState {
    /** Waits. */
    @Json(name = "queued")
    QUEUED,
    /** Is being made. */
    @Json(name = "processing")
    PROCESSING,
    /** Is being made, of several parts. */
    @Json(name = "visiting")
    VISITING,
    /** Made. */
    @Json(name = "done")
    DONE,
    /** Ended with an error. */
    @Json(name = "failed")
    FAILED,
    /** Is being stopped. */
    @Json(name = "aborting")
    ABORTING,
    /** Was stopped. */
    @Json(name = "aborted")
    ABORTED,
    /** Newer than this library. */
    UNKNOWN;

    /** Whether nothing more will happen. */
    public boolean isFinal() {
        return this == DONE || this == FAILED || this == ABORTED;
    }
}
