package io.qlikoem.cloud.conditions;

import com.squareup.moshi.Json;

/** What a condition looks at. */
public enum ConditionType {
    /** Data of an app. */
    @Json(name = "data")
    DATA,
    /** Other conditions. */
    @Json(name = "compound")
    COMPOUND,
    /** Newer than this library. */
    UNKNOWN
}
