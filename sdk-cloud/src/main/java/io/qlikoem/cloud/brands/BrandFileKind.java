package io.qlikoem.cloud.brands;

import com.squareup.moshi.Json;

/** What a file of a brand is. */
public enum BrandFileKind {
    /** The logo: PNG, JPEG or GIF. */
    @Json(name = "logo")
    LOGO,
    /** The icon of the browser's tab. */
    @Json(name = "favIcon")
    FAV_ICON,
    /** Colours and the like, as JSON. */
    @Json(name = "styles")
    STYLES,
    /** Newer than this library. */
    UNKNOWN
}
