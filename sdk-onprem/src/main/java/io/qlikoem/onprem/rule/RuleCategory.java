package io.qlikoem.onprem.rule;

import com.squareup.moshi.Json;

/** What a rule decides. */
public enum RuleCategory {
    /** Who may do what. */
    @Json(name = "Security")
    SECURITY("Security"),
    /** Who is given a licence. */
    @Json(name = "License")
    LICENSE("License"),
    /** Which app is on which node. */
    @Json(name = "Sync")
    SYNC("Sync"),
    /** A kind that this version of the SDK does not know. */
    UNKNOWN("");

    private final String wire;

    RuleCategory(String wire) {
        this.wire = wire;
    }

    /** As it is sent in a path. */
    @Override
    public String toString() {
        return wire;
    }
}
