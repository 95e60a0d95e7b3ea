package io.qlikoem.cloud.apps;

import com.squareup.moshi.Json;

/** What an object of an app is to the engine. */
public enum AppObjectType {
    /** Something to look at: a sheet, a chart, a master visualization. */
    @Json(name = "genericObject")
    OBJECT,
    /** A bookmark. */
    @Json(name = "genericBookmark")
    BOOKMARK,
    /** A master measure. */
    @Json(name = "genericMeasure")
    MEASURE,
    /** A master dimension. */
    @Json(name = "genericDimension")
    DIMENSION,
    /** A variable. */
    @Json(name = "genericVariable")
    VARIABLE,
    /** Newer than this library. */
    UNKNOWN
}
