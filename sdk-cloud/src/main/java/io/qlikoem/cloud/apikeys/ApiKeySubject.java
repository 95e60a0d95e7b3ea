package io.qlikoem.cloud.apikeys;

import com.squareup.moshi.Json;

/** Whose an API key is. */
public enum ApiKeySubject {
    /** A user's. */
    @Json(name = "user")
    USER,
    /** A client's that provisions users (SCIM). */
    @Json(name = "externalClient")
    EXTERNAL_CLIENT,
    /** Newer than this library. */
    UNKNOWN
}
