package io.qlikoem.onprem.event;

import io.qlikoem.json.CodedEnum;

/** What a schedule does when clocks are put forward or back. */
public enum DaylightSaving implements CodedEnum {
    /** Keeps the zone's wall clock time. */
    OBSERVE(0),
    /** Stays on standard time. */
    PERMANENT_STANDARD_TIME(1),
    /** Stays on daylight saving time. */
    PERMANENT_DAYLIGHT_SAVING_TIME(2),
    /** A value that this version of the SDK does not know. */
    UNKNOWN(-1);

    private final int code;

    DaylightSaving(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
