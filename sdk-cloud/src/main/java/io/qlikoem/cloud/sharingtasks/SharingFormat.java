package io.qlikoem.cloud.sharingtasks;

import com.squareup.moshi.Json;

/** The form of what is sent. */
public enum SharingFormat {
    /** A document. */
    @Json(name = "pdf")
    PDF,
    /** A presentation. */
    @Json(name = "pptx")
    PPTX,
    /** A workbook. */
    @Json(name = "xlsx")
    XLSX,
    /** A page. */
    @Json(name = "html")
    HTML,
    /** A text document. */
    @Json(name = "docx")
    DOCX,
    /** Newer than this library. */
    UNKNOWN
}
