package io.qlikoem.cloud.oauthclients;

import com.squareup.moshi.Json;

/** What kind of program an OAuth client is. */
public enum OauthAppType {
    /** Runs on a server and can keep a secret. */
    @Json(name = "web")
    WEB,
    /** Runs on a device. */
    @Json(name = "native")
    NATIVE,
    /** Runs in a browser. */
    @Json(name = "spa")
    SPA,
    /** Embeds for users who do not log in. */
    @Json(name = "anonymous-embed")
    ANONYMOUS_EMBED,
    /** Newer than this library. */
    UNKNOWN
}
