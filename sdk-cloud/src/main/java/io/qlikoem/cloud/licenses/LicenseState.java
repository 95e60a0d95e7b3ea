package io.qlikoem.cloud.licenses;

import com.squareup.moshi.Json;

/** Whether a licence holds. */
public enum LicenseState {
    /** It does. */
    @Json(name = "Ok")
    OK,
    /** It was withdrawn. */
    @Json(name = "Blacklisted")
    BLACKLISTED,
    /** It has ended. */
    @Json(name = "Expired")
    EXPIRED,
    /** Newer than this library. */
    UNKNOWN
}
