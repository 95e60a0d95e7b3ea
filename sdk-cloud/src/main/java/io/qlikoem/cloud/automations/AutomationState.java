package io.qlikoem.cloud.automations;

import com.squareup.moshi.Json;

/** Whether an automation can run. */
public enum AutomationState {
    @Json(name = "available")
    AVAILABLE,
    @Json(name = "unavailable")
    UNAVAILABLE,
    @Json(name = "disabled")
    DISABLED,
    /** Newer than this library. */
    UNKNOWN
}
