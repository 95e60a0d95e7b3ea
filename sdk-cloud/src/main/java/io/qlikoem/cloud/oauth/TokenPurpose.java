package io.qlikoem.cloud.oauth;

import com.squareup.moshi.Json;

/** What an exchanged token is for. */
public enum TokenPurpose {
    /** Opens a connection to an app. */
    @Json(name = "websocket")
    WEBSOCKET,
    /** Loads a resource of a web page. */
    @Json(name = "webresource")
    WEB_RESOURCE,
    /** Newer than this library. */
    UNKNOWN
}
