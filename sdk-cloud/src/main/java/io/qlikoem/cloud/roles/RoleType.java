package io.qlikoem.cloud.roles;

import com.squareup.moshi.Json;

/** Who made a role. */
public enum RoleType {
    /** The vendor. */
    @Json(name = "default")
    DEFAULT,
    /** The tenant. */
    @Json(name = "custom")
    CUSTOM,
    /** Newer than this library. */
    UNKNOWN
}
