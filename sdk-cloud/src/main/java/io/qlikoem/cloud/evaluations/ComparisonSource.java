package io.qlikoem.cloud.evaluations;

import com.squareup.moshi.Json;

/** Which of two evaluations have something. */
public enum ComparisonSource {
    /** Both. */
    @Json(name = "full")
    BOTH,
    /** None of them. */
    @Json(name = "none")
    NEITHER,
    /** Only the second. */
    @Json(name = "baselinemissing")
    NOT_IN_BASELINE,
    /** Only the first. */
    @Json(name = "comparisonmissing")
    NOT_IN_COMPARISON,
    /** Newer than this library. */
    UNKNOWN
}
