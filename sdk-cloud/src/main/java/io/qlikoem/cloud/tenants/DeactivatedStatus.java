package io.qlikoem.cloud.tenants;

import com.squareup.moshi.Json;

/** Where a deactivated tenant stands. */
public enum DeactivatedStatus {
    /** It answers 401 to every call. */
    @Json(name = "disabled")
    DISABLED,
    /** Newer than this library. */
    UNKNOWN
}
