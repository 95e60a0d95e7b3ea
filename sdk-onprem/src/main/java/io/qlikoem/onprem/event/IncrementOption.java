package io.qlikoem.onprem.event;

import io.qlikoem.json.CodedEnum;

/** How a schedule repeats; see {@link Increment}. */
public enum IncrementOption implements CodedEnum {
    /** Not at all. */
    ONCE(0),
    /** Every so many hours and minutes. */
    HOURLY(1),
    /** Every so many days. */
    DAILY(2),
    /** On days of the week. */
    WEEKLY(3),
    /** On days of the month. */
    MONTHLY(4),
    /** As an expression says that was written by hand. */
    CUSTOM(5),
    /** A value that this version of the SDK does not know. */
    UNKNOWN(-1);

    private final int code;

    IncrementOption(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
