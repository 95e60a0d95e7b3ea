package io.qlikoem.cloud.users;

import com.squareup.moshi.Json;

/** Where a user stands. */
public enum UserStatus {
    /** May work. */
    @Json(name = "active")
    ACTIVE,
    /** Has not logged in yet. */
    @Json(name = "invited")
    INVITED,
    /** Locked out. */
    @Json(name = "disabled")
    DISABLED,
    /** Gone; kept for the record. */
    @Json(name = "deleted")
    DELETED,
    /** Made by the identity provider, has not logged in yet. */
    @Json(name = "provisioned")
    PROVISIONED,
    /** Newer than this library. */
    UNKNOWN
}
