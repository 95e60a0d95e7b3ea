package io.qlikoem.cloud.webhooks;

import com.squareup.moshi.Json;

/** How a delivery ended. */
public enum WebhookDeliveryStatus {
    /** Your backend answered with 2xx. */
    @Json(name = "success")
    SUCCESS,
    /** It did not, or could not be reached. */
    @Json(name = "fail")
    FAIL,
    /** Newer than this library. */
    UNKNOWN
}
