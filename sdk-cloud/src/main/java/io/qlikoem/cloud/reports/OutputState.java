package io.qlikoem.cloud.reports;

import com.squareup.moshi.Json;

/** Where one output of a report is. */
public enum OutputState {
    /** Waits. */
    @Json(name = "queued")
    QUEUED,
    /** Is being made. */
    @Json(name = "processing")
    PROCESSING,
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
    UNKNOWN
}
