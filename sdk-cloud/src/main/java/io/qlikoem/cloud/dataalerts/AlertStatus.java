package io.qlikoem.cloud.dataalerts;

import com.squareup.moshi.Json;

/** What the tenant is doing with an alert; absent when it is done. */
public enum AlertStatus {
    /** Makes it. */
    @Json(name = "creating")
    CREATING,
    /** Deletes it. */
    @Json(name = "deleting")
    DELETING,
    /** Newer than this library. */
    UNKNOWN
}
