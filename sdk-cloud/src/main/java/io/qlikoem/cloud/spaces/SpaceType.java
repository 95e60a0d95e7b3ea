package io.qlikoem.cloud.spaces;

import com.squareup.moshi.Json;

/** What a space is for. */
public enum SpaceType {
    /** People work on apps in it. */
    @Json(name = "shared")
    SHARED,
    /** Published apps are opened in it. */
    @Json(name = "managed")
    MANAGED,
    /** Data integration projects. */
    @Json(name = "data")
    DATA,
    /** Newer than this library. */
    UNKNOWN
}
