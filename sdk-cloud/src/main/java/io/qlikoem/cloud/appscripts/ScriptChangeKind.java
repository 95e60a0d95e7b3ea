package io.qlikoem.cloud.appscripts;

import com.squareup.moshi.Json;

/** What a {@link ScriptChange} does. */
public enum ScriptChangeKind {
    /** Adds the value. */
    @Json(name = "add")
    ADD,
    /** Takes it away. */
    @Json(name = "remove")
    REMOVE,
    /** Puts the value in the place of the present one. */
    @Json(name = "replace")
    REPLACE
}
