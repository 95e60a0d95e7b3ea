package io.qlikoem.cloud.oauth;

import com.squareup.moshi.Json;

/** What a user is found by. */
public enum UserLookupField {
    /** The identity provider's name for the user. */
    @Json(name = "subject")
    SUBJECT,
    /** The tenant's id. */
    @Json(name = "userId")
    USER_ID,
    /** Newer than this library. */
    UNKNOWN
}
