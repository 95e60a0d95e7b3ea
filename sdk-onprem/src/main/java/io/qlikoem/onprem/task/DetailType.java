package io.qlikoem.onprem.task;

import io.qlikoem.json.CodedEnum;

/** How serious a line about a run is. */
public enum DetailType implements CodedEnum {
    /** Something failed. */
    ERROR(0),
    /** Something is odd. */
    WARNING(1),
    /** All is well. */
    INFORMATION(2),
    /** A value that this version of the SDK does not know. */
    UNKNOWN(-1);

    private final int code;

    DetailType(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
