package io.qlikoem.cloud.webhooks;

import com.squareup.moshi.Json;

/** Whose events a webhook delivers. */
public enum WebhookLevel {
    /** All of the tenant's. */
    @Json(name = "tenant")
    TENANT,
    /** Its owner's. */
    @Json(name = "user")
    USER,
    /** Newer than this library. */
    UNKNOWN
}
