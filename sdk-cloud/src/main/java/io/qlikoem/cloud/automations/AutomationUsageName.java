package io.qlikoem.cloud.automations;

import com.squareup.moshi.Json;

/** What a number counts. */
public enum AutomationUsageName {
    @Json(name = "runs")
    RUNS,
    @Json(name = "scheduledRun")
    SCHEDULED_RUN,
    @Json(name = "triggeredRun")
    TRIGGERED_RUN,
    @Json(name = "webhookRuns")
    WEBHOOK_RUNS,
    @Json(name = "duration")
    DURATION,
    @Json(name = "bandwidthIn")
    BANDWIDTH_IN,
    @Json(name = "bandwidthOut")
    BANDWIDTH_OUT,
    /** Newer than this library. */
    UNKNOWN
}
