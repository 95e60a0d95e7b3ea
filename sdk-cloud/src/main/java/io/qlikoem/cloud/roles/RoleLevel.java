package io.qlikoem.cloud.roles;

import com.squareup.moshi.Json;

/** Whom a role is for. */
public enum RoleLevel {
    /** Administrators. */
    @Json(name = "admin")
    ADMIN,
    /** Users. */
    @Json(name = "user")
    USER,
    /** Newer than this library. */
    UNKNOWN
}
