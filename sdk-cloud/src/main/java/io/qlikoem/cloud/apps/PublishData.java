package io.qlikoem.cloud.apps;

import com.squareup.moshi.Json;

/** Whose data a published app has after publishing. */
public enum PublishData {
    /** That of the app that is published. */
    @Json(name = "source")
    SOURCE,
    /** That which the published app has already. */
    @Json(name = "target")
    TARGET
}
