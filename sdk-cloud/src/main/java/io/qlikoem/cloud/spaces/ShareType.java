package io.qlikoem.cloud.spaces;

import com.squareup.moshi.Json;

/** With whom something is shared. */
public enum ShareType {
    /** A user. */
    @Json(name = "user")
    USER,
    /** A group. */
    @Json(name = "group")
    GROUP,
    /** Anybody with the link. */
    @Json(name = "link")
    LINK,
    /** Newer than this library. */
    UNKNOWN
}
