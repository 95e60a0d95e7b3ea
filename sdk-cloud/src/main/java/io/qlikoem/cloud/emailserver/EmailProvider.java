package io.qlikoem.cloud.emailserver;

import com.squareup.moshi.Json;

/** By which protocol a tenant sends e-mail. */
public enum EmailProvider {
    /** Microsoft 365, with an application's id and secret. */
    @Json(name = "Microsoft365")
    MICROSOFT_365,
    /** SMTP, with user and password. */
    @Json(name = "BasicAuth")
    BASIC,
    /** Newer than this library. */
    UNKNOWN
}
