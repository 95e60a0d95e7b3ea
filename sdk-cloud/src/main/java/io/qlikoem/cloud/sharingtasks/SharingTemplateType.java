package io.qlikoem.cloud.sharingtasks;

import com.squareup.moshi.Json;

/** What is put into what is sent. */
public enum SharingTemplateType {
    /** A file. */
    @Json(name = "file")
    FILE,
    /** A chart. */
    @Json(name = "chart")
    CHART,
    /** A story. */
    @Json(name = "story")
    STORY,
    /** A sheet. */
    @Json(name = "sheet")
    SHEET,
    /** Sheets. */
    @Json(name = "multi-sheet")
    MULTI_SHEET,
    /** A workbook template. */
    @Json(name = "excel")
    EXCEL,
    /** A page template. */
    @Json(name = "pixel-perfect")
    PIXEL_PERFECT,
    /** An HTML template. */
    @Json(name = "html")
    HTML,
    /** A presentation template. */
    @Json(name = "powerpoint")
    POWERPOINT,
    /** A text template. */
    @Json(name = "word")
    WORD,
    /** Newer than this library. */
    UNKNOWN
}
