package io.qlikoem.cloud.licenses;

import com.squareup.moshi.Json;

/** How a licence is written. */
public enum LicenseFormat {
    /** A signed key. */
    @Json(name = "Signed")
    SIGNED,
    /** A plain key. */
    @Json(name = "Plain")
    PLAIN,
    /** The second version. */
    @Json(name = "2.0")
    VERSION_2,
    /** Newer than this library. */
    UNKNOWN
}
