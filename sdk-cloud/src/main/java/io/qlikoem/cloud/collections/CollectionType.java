package io.qlikoem.cloud.collections;

import com.squareup.moshi.Json;

/** Who sees a collection. */
public enum CollectionType {
    /** Its maker. */
    @Json(name = "private")
    PRIVATE,
    /** All, each what it may see. */
    @Json(name = "public")
    PUBLIC,
    /** All; an administrator looks after it. */
    @Json(name = "publicgoverned")
    GOVERNED,
    /** A user's favourites; cannot be made. */
    @Json(name = "favorite")
    FAVORITE,
    /** Newer than this library. */
    UNKNOWN
}
