package io.qlikoem.cloud.automations;

import com.squareup.moshi.Json;

/** What started a run. */
public enum AutomationRunContext {
    @Json(name = "test_run")
    TEST_RUN,
    @Json(name = "editor")
    EDITOR,
    @Json(name = "detail")
    DETAIL,
    @Json(name = "api_sync")
    API_SYNC,
    @Json(name = "api_async")
    API_ASYNC,
    @Json(name = "webhook")
    WEBHOOK,
    @Json(name = "lookup")
    LOOKUP,
    /** Newer than this library. */
    UNKNOWN
}
