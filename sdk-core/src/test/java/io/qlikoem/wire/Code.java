package io.qlikoem.wire;

import io.qlikoem.json.CodedEnum;

/** A number on the wire. */
public enum Code implements CodedEnum {
    NEVER_STARTED(0),
    FINISHED_SUCCESS(7),
    UNKNOWN(-1);

    private final int code;

    Code(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
