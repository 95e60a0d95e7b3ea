package io.qlikoem.cloud.pinnedlinks;

import com.squareup.moshi.Json;

/** Who sees a pinned link. */
public enum PinnedLinkScope {
    /** All users. */
    @Json(name = "tenant")
    TENANT,
    /** Its maker. */
    @Json(name = "user")
    USER,
    /** Newer than this library. */
    UNKNOWN
}
