package io.qlikoem.cloud.sharingtasks;

import com.squareup.moshi.Json;

/** How it is sent. */
public enum TransportChannel {
    /** By mail. */
    @Json(name = "email")
    EMAIL,
    /** Into a folder. */
    @Json(name = "sharepoint")
    SHAREPOINT,
    /** Newer than this library. */
    UNKNOWN
}
