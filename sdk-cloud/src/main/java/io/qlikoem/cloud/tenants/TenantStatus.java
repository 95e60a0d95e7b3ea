package io.qlikoem.cloud.tenants;

import com.squareup.moshi.Json;

/** Whether a tenant can be used. */
public enum TenantStatus {
    /** It can. */
    @Json(name = "active")
    ACTIVE,
    /** It was deactivated. */
    @Json(name = "disabled")
    DISABLED,
    /** It is gone. */
    @Json(name = "deleted")
    DELETED,
    /** Users are locked out. */
    @Json(name = "user-access-disabled")
    USER_ACCESS_DISABLED,
    /** Newer than this library. */
    UNKNOWN
}
