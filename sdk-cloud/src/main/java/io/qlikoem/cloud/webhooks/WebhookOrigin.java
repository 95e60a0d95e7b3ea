package io.qlikoem.cloud.webhooks;

import com.squareup.moshi.Json;

/** What a webhook was made by. */
public enum WebhookOrigin {
    @Json(name = "api")
    API,
    @Json(name = "automations")
    AUTOMATIONS,
    @Json(name = "management-console")
    MANAGEMENT_CONSOLE,
    /** Newer than this library. */
    UNKNOWN
}
