package io.qlikoem.cloud.reporttemplates;

import com.squareup.moshi.Json;

/** What becomes of the app that a template file names. */
public enum SourceAppAction {
    /** It must be the same app. */
    @Json(name = "validate")
    VALIDATE,
    /** It is replaced by the app that is given: for a file from another tenant. */
    @Json(name = "replace")
    REPLACE,
    /** Newer than this library. */
    UNKNOWN
}
