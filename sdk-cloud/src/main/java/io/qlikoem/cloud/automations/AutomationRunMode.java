package io.qlikoem.cloud.automations;

import com.squareup.moshi.Json;

/** How an automation is started. */
public enum AutomationRunMode {
    @Json(name = "manual")
    MANUAL,
    @Json(name = "scheduled")
    SCHEDULED,
    @Json(name = "triggered")
    TRIGGERED,
    @Json(name = "webhook")
    WEBHOOK,
    /** Newer than this library. */
    UNKNOWN
}
