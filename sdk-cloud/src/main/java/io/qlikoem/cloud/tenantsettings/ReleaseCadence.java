package io.qlikoem.cloud.tenantsettings;

import com.squareup.moshi.Json;

/** How fast new features come. */
public enum ReleaseCadence {
    /** Once a month. */
    @Json(name = "monthly")
    MONTHLY,
    /** As they are ready. */
    @Json(name = "continuous")
    CONTINUOUS,
    /** Newer than this library. */
    UNKNOWN
}
