package io.qlikoem.cloud.users;

import com.squareup.moshi.Json;

/** What became of an invitation. */
public enum InviteStatus {
    /** The mail is on its way. */
    @Json(name = "ok")
    OK,
    /** There is such a user already. */
    @Json(name = "exists")
    EXISTS,
    /** It failed; the other members say why. */
    @Json(name = "error")
    ERROR,
    /** Newer than this library. */
    UNKNOWN
}
