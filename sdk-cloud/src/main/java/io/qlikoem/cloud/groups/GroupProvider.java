package io.qlikoem.cloud.groups;

import com.squareup.moshi.Json;

/** Who keeps a group. */
public enum GroupProvider {
    /** The identity provider; members come with their logins. */
    @Json(name = "idp")
    IDP,
    /** The tenant. */
    @Json(name = "custom")
    CUSTOM,
    /** Newer than this library. */
    UNKNOWN
}
