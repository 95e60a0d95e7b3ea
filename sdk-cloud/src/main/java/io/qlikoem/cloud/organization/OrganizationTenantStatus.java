package io.qlikoem.cloud.organization;

import com.squareup.moshi.Json;

/** Where a tenant stands. */
public enum OrganizationTenantStatus {
    /** It can be used. */
    @Json(name = "active")
    ACTIVE,
    /** It cannot be used. */
    @Json(name = "disabled")
    DISABLED,
    /** It is gone. */
    @Json(name = "deleted")
    DELETED,
    /** It waits for its deletion. */
    @Json(name = "deactivated")
    DEACTIVATED,
    /** Newer than this library. */
    UNKNOWN
}
