package io.qlikoem.cloud.reports;

import com.squareup.moshi.Json;

/** The form of a report. */
public enum ReportOutputType {
    /** An image. */
    @Json(name = "image")
    IMAGE,
    /** A document. */
    @Json(name = "pdf")
    PDF,
    /** A chart's data in a workbook. */
    @Json(name = "xlsx")
    XLSX,
    /** Data. */
    @Json(name = "jsondata")
    JSON_DATA,
    /** A document of several parts. */
    @Json(name = "pdfcomposition")
    PDF_COMPOSITION,
    /** A workbook. */
    @Json(name = "excel")
    EXCEL,
    /** A sheet in a presentation. */
    @Json(name = "pptx")
    PPTX,
    /** A presentation of several parts. */
    @Json(name = "pptxcomposition")
    PPTX_COMPOSITION,
    /** Text with separators. */
    @Json(name = "csv")
    CSV,
    /** One file for each value of a field. */
    @Json(name = "cycle")
    CYCLE,
    /** A page. */
    @Json(name = "html")
    HTML,
    /** A presentation. */
    @Json(name = "powerpoint")
    POWERPOINT,
    /** A text document. */
    @Json(name = "word")
    WORD,
    /** Newer than this library. */
    UNKNOWN
}
