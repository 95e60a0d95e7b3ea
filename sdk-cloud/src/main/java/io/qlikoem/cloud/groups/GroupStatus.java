package io.qlikoem.cloud.groups;

import com.squareup.moshi.Json;

/** Whether a group counts. */
public enum GroupStatus {
    /** It does. */
    @Json(name = "active")
    ACTIVE,
    /** It does not. */
    @Json(name = "disabled")
    DISABLED,
    /** Newer than this library. */
    UNKNOWN
}
