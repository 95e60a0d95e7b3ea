package io.qlikoem.cloud.datafiles;

import com.squareup.moshi.Json;

/** What the client may do with a data file. */
public enum DataFileAction {
    /** Read it. */
    @Json(name = "read")
    READ,
    /** Write it. */
    @Json(name = "update")
    UPDATE,
    /** Delete it. */
    @Json(name = "delete")
    DELETE,
    /** See it. */
    @Json(name = "list")
    LIST,
    /** Give it to another user. */
    @Json(name = "change_owner")
    CHANGE_OWNER,
    /** Move it. */
    @Json(name = "change_space")
    CHANGE_SPACE,
    /** Newer than this library. */
    UNKNOWN
}
