package io.qlikoem.cloud.reporttemplates;

import com.squareup.moshi.Json;

/** What a template is. */
public enum ReportTemplateType {
    /** A workbook. */
    @Json(name = "excel")
    EXCEL,
    /** Pages. */
    @Json(name = "pixelPerfect")
    PIXEL_PERFECT,
    /** A web page. */
    @Json(name = "html")
    HTML,
    /** A presentation. */
    @Json(name = "powerPoint")
    POWERPOINT,
    /** A text document. */
    @Json(name = "word")
    WORD,
    /** Newer than this library. */
    UNKNOWN
}
