package io.qlikoem.cloud.dataalerts;

import com.squareup.moshi.Json;

/** Whether an alert works. */
public enum AlertErrorStatus {
    /** It does. */
    OK,
    /** It does not. */
    @Json(name = "FATAL-ERROR")
    FATAL_ERROR,
    /** It reaches some recipients only. */
    @Json(name = "PARTIAL-TRIGGER")
    PARTIAL_TRIGGER,
    /** Newer than this library. */
    UNKNOWN
}
