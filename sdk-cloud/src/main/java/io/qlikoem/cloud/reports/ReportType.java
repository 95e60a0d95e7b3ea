package io.qlikoem.cloud.reports;

import com.squareup.moshi.Json;

/** What a report is made of. */
public enum ReportType {
    /** Several images and sheets. */
    @Json(name = "composition-1.0")
    COMPOSITION,
    /** A chart. */
    @Json(name = "sense-image-1.0")
    SENSE_IMAGE,
    /** The data of a chart. */
    @Json(name = "sense-data-1.0")
    SENSE_DATA,
    /** A sheet. */
    @Json(name = "sense-sheet-1.0")
    SENSE_SHEET,
    /** A story. */
    @Json(name = "sense-story-1.0")
    SENSE_STORY,
    /** Data of a QlikView document. */
    @Json(name = "qv-data-1.0")
    QV_DATA_1,
    /** The same, newer. */
    @Json(name = "qv-data-2.0")
    QV_DATA_2,
    /** A workbook template. */
    @Json(name = "sense-excel-template-1.0")
    EXCEL_TEMPLATE,
    /** A page template. */
    @Json(name = "sense-pixel-perfect-template-1.0")
    PIXEL_PERFECT_TEMPLATE,
    /** An HTML template. */
    @Json(name = "sense-html-template-1.0")
    HTML_TEMPLATE,
    /** A presentation template. */
    @Json(name = "sense-powerpoint-template-1.0")
    POWERPOINT_TEMPLATE,
    /** A text template. */
    @Json(name = "sense-word-template-1.0")
    WORD_TEMPLATE,
    /** Newer than this library. */
    UNKNOWN
}
