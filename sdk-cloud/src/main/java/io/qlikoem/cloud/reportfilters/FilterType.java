package io.qlikoem.cloud.reportfilters;

import com.squareup.moshi.Json;

/** What a filter is for. */
public enum FilterType {
    /** Reports. */
    @Json(name = "REP")
    REPORT,
    /** Subscriptions. */
    @Json(name = "SUB")
    SUBSCRIPTION,
    /** Newer than this library. */
    UNKNOWN
}
