package io.qlikoem.cloud.reloads;

import com.squareup.moshi.Json;

/** What kind of thing asked for a reload. */
public enum ReloadResourceType {
    @Json(name = "api")
    API,
    @Json(name = "reload-tasks")
    RELOAD_TASKS,
    @Json(name = "tasks")
    TASKS,
    @Json(name = "automate")
    AUTOMATE,
    /** Newer than this library. */
    UNKNOWN
}
