package io.qlikoem.cloud.collections;

import com.squareup.moshi.Json;

/** Who is to see a collection. */
public enum NewCollectionType {
    /** Its maker. */
    @Json(name = "private")
    PRIVATE,
    /** All, each what it may see. */
    @Json(name = "public")
    PUBLIC,
    /** All; an administrator looks after it. */
    @Json(name = "publicgoverned")
    GOVERNED
}
