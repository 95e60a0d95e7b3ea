package io.qlikoem.cloud.pinnedlinks;

import com.squareup.moshi.Json;

/** What a pinned link is. */
public enum PinnedLinkType {
    /** A link to anywhere. */
    @Json(name = "custom-link")
    CUSTOM,
    /** Newer than this library. */
    UNKNOWN
}
