package io.qlikoem.cloud.reloadtasks;

import com.squareup.moshi.Json;

/** Whether an old schedule is at work. */
public enum ReloadTaskState {
    @Json(name = "Enabled")
    ENABLED,
    @Json(name = "Disabled")
    DISABLED,
    @Json(name = "Completed")
    COMPLETED,
    /** Newer than this library. */
    UNKNOWN
}
