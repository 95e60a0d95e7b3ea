package io.qlikoem.cloud.apikeys;

import com.squareup.moshi.Json;

/** Whether an API key works. */
public enum ApiKeyStatus {
    /** It does. */
    @Json(name = "active")
    ACTIVE,
    /** It has ended. */
    @Json(name = "expired")
    EXPIRED,
    /** It was withdrawn. */
    @Json(name = "revoked")
    REVOKED,
    /** Newer than this library. */
    UNKNOWN
}
