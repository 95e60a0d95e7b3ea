package io.qlikoem.cloud.oauth;

import com.squareup.moshi.Json;

/** Kinds of tokens. */
public enum TokenKind {
    /** Proves who is calling. */
    @Json(name = "access_token")
    ACCESS_TOKEN,
    /** Gets further tokens. */
    @Json(name = "refresh_token")
    REFRESH_TOKEN,
    /** Newer than this library. */
    UNKNOWN
}
