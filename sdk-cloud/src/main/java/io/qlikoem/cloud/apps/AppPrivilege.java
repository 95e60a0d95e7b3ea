package io.qlikoem.cloud.apps;

import com.squareup.moshi.Json;

/** What the client may do with apps in the tenant. */
public enum AppPrivilege {
    /** Make apps. */
    @Json(name = "can_create_app")
    CREATE,
    /** Import apps. */
    @Json(name = "can_import_app")
    IMPORT,
    /** Make apps that live as long as a session. */
    @Json(name = "can_create_session_app")
    CREATE_SESSION,
    /** Newer than this library. */
    UNKNOWN
}
