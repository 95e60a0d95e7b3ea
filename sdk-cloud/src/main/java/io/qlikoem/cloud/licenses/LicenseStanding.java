package io.qlikoem.cloud.licenses;

import com.squareup.moshi.Json;

/** Whether a tenant's licence holds. */
public enum LicenseStanding {
    /** It does. */
    @Json(name = "Ok")
    OK,
    /** It was withdrawn. */
    @Json(name = "Blacklisted")
    BLACKLISTED,
    /** It has ended. */
    @Json(name = "Expired")
    EXPIRED,
    /** There is none. */
    @Json(name = "Missing")
    MISSING,
    /** Newer than this library. */
    UNKNOWN
}
