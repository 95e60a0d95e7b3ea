package io.qlikoem.cloud.spaces;

import com.squareup.moshi.Json;

/** What a member of a space is. */
public enum AssigneeType {
    /** A user; the bot user of an OAuth client too. */
    @Json(name = "user")
    USER,
    /** A group of users. */
    @Json(name = "group")
    GROUP,
    /** A bot; OAuth clients are members as users. */
    @Json(name = "bot")
    BOT,
    /** Newer than this library. */
    UNKNOWN
}
