package io.qlikoem.onprem.service;

import io.qlikoem.json.CodedEnum;

/** What a scheduler does. */
public enum SchedulerKind implements CodedEnum {
    /** It gives tasks to others. */
    MASTER(0),
    /** It runs tasks. */
    SLAVE(1),
    /** Both. */
    BOTH(2),
    /** A value that this version of the SDK does not know. */
    UNKNOWN(-1);

    private final int code;

    SchedulerKind(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
