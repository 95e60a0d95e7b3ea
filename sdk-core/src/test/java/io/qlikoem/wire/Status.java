package io.qlikoem.wire;

import com.squareup.moshi.Json;

/** Named on the wire. */
public enum Status {
    @Json(name = "in-progress")
    IN_PROGRESS,
    DONE,
    UNKNOWN
}
