package io.qlikoem.cloud.oauthclients;

import com.squareup.moshi.Json;

/** Whether users are asked before a client acts for them. */
public enum ConsentMethod {
    /** Each is asked. */
    @Json(name = "required")
    REQUIRED,
    /** None is asked. */
    @Json(name = "trusted")
    TRUSTED,
    /** Newer than this library. */
    UNKNOWN
}
