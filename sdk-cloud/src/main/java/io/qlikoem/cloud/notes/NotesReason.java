package io.qlikoem.cloud.notes;

import com.squareup.moshi.Json;

/** What decides whether there are notes. */
public enum NotesReason {
    /** The tenant's kind. */
    @Json(name = "deployment")
    DEPLOYMENT,
    /** A setting. */
    @Json(name = "toggle")
    TOGGLE,
    /** The licence. */
    @Json(name = "license")
    LICENSE,
    /** Newer than this library. */
    UNKNOWN
}
