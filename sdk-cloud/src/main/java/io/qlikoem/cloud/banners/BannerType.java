package io.qlikoem.cloud.banners;

import com.squareup.moshi.Json;

/** How a banner looks. */
public enum BannerType {
    /** A note. */
    @Json(name = "info")
    INFO,
    /** A warning. */
    @Json(name = "warning")
    WARNING,
    /** Something does not work. */
    @Json(name = "error")
    ERROR,
    /** It does again. */
    @Json(name = "resolved")
    RESOLVED,
    /** Newer than this library. */
    UNKNOWN
}
