package io.qlikoem.cloud.licenses;

import com.squareup.moshi.Json;

/** Where a licence comes from. */
public enum LicenseOrigin {
    /** The vendor itself. */
    @Json(name = "Internal")
    INTERNAL,
    /** Elsewhere. */
    @Json(name = "External")
    EXTERNAL,
    /** Newer than this library. */
    UNKNOWN
}
