package io.qlikoem.cloud.reportfilters;

import com.squareup.moshi.Json;

/** What a filter's value is. */
public enum FilterValueType {
    /** A text. */
    @Json(name = "string")
    STRING,
    /** A number. */
    @Json(name = "number")
    NUMBER,
    /** An expression whose result counts. */
    @Json(name = "evaluate")
    EVALUATE,
    /** A search, such as {@code >100}. */
    @Json(name = "search")
    SEARCH,
    /** Newer than this library. */
    UNKNOWN
}
