package io.qlikoem.cloud.apps;

import com.squareup.moshi.Json;

/** Memory of the engine that an app is to be opened in, at least. */
public enum EngineSize {
    /** Where the tenant puts it. */
    @Json(name = "0")
    ANY,
    /** 40 GB. */
    @Json(name = "40")
    GB_40,
    /** 60 GB. */
    @Json(name = "60")
    GB_60,
    /** 80 GB. */
    @Json(name = "80")
    GB_80,
    /** 120 GB. */
    @Json(name = "120")
    GB_120,
    /** 160 GB. */
    @Json(name = "160")
    GB_160,
    /** 200 GB. */
    @Json(name = "200")
    GB_200,
    /** Newer than this library. */
    UNKNOWN
}
