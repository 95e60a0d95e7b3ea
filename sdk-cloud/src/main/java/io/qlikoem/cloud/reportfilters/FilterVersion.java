package io.qlikoem.cloud.reportfilters;

import com.squareup.moshi.Json;

/** How a filter is written. */
public enum FilterVersion {
    /** The first form, as {@link FilterDefinition}. */
    @Json(name = "filter-1.0")
    V1,
    /** The second form. */
    @Json(name = "filter-2.0")
    V2,
    /** Newer than this library. */
    UNKNOWN
}
