package io.qlikoem.cloud.dataconnections;

import com.squareup.moshi.Json;

/** What kind of space a connection goes to. */
public enum ConnectionSpaceType {
    /** None. */
    @Json(name = "personal")
    PERSONAL,
    /** A shared one. */
    @Json(name = "shared")
    SHARED,
    /** A managed one. */
    @Json(name = "managed")
    MANAGED,
    /** One for data projects. */
    @Json(name = "data")
    DATA,
    /** Newer than this library. */
    UNKNOWN
}
