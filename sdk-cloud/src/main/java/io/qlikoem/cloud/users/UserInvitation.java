package io.qlikoem.cloud.users;

import com.squareup.moshi.Json;

/** The one status that a user can be made with. */
public enum UserInvitation {
    /** Has not logged in yet. */
    @Json(name = "invited")
    INVITED,
    /** Newer than this library. */
    UNKNOWN
}
