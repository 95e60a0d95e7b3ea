package io.qlikoem.cloud.reloads;

import com.squareup.moshi.Json;

/** Who asked for a reload. */
public enum ReloadType {
    /** A person. */
    @Json(name = "hub")
    HUB,
    /** An API client. */
    @Json(name = "external")
    EXTERNAL,
    /** An old schedule. */
    @Json(name = "chronos")
    CHRONOS,
    /** An automation. */
    @Json(name = "automations")
    AUTOMATIONS,
    /** New data. */
    @Json(name = "data-refresh")
    DATA_REFRESH,
    /** A task. */
    @Json(name = "choreographer")
    CHOREOGRAPHER,
    /** Newer than this library. */
    UNKNOWN
}
