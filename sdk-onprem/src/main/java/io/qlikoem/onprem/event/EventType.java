package io.qlikoem.onprem.event;

import io.qlikoem.json.CodedEnum;

/** What starts a task. */
public enum EventType implements CodedEnum {
    /** The clock. */
    SCHEMA(0),
    /** The end of other tasks. */
    COMPOSITE(1),
    /** A value that this version of the SDK does not know. */
    UNKNOWN(-1);

    private final int code;

    EventType(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
