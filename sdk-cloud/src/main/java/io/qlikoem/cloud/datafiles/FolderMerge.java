package io.qlikoem.cloud.datafiles;

import com.squareup.moshi.Json;

/** What becomes of a folder when another of its name moves to its place. */
public enum FolderMerge {
    /** Both become one. */
    @Json(name = "merge")
    MERGE,
    /** The other takes its place. */
    @Json(name = "replace")
    REPLACE
}
