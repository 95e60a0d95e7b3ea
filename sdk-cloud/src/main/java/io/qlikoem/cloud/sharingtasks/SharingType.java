package io.qlikoem.cloud.sharingtasks;

import com.squareup.moshi.Json;

/** What is shared. */
public enum SharingType {
    /** A chart, watched in the hub. */
    @Json(name = "chart-monitoring")
    CHART_MONITORING,
    /** A chart, sent. */
    @Json(name = "chart-sharing")
    CHART_SHARING,
    /** Sheets, sent. */
    @Json(name = "sheet-sharing")
    SHEET_SHARING,
    /** A report made of a template. */
    @Json(name = "template-sharing")
    TEMPLATE_SHARING,
    /** Newer than this library. */
    UNKNOWN
}
