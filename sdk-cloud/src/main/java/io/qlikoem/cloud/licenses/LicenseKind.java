package io.qlikoem.cloud.licenses;

import com.squareup.moshi.Json;

/** A kind of licence. */
public enum LicenseKind {
    /** Makes content. */
    @Json(name = "professional")
    PROFESSIONAL,
    /** Opens content. */
    @Json(name = "analyzer")
    ANALYZER,
    /** Minutes, for anyone. */
    @Json(name = "analyzer_time")
    ANALYZER_TIME,
    /** Newer than this library. */
    UNKNOWN
}
