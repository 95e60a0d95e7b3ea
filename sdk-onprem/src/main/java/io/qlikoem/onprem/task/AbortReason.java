package io.qlikoem.onprem.task;

import io.qlikoem.json.CodedEnum;

/** Why a run is being stopped. */
public enum AbortReason implements CodedEnum {
    /** It is not. */
    UNDEFINED(0),
    /** Somebody asked for it. */
    MANUAL(1),
    /** It took longer than its task allows. */
    TIMEOUT(2),
    /** Its task was deleted. */
    DELETED_TASK(3),
    /** A value that this version of the SDK does not know. */
    UNKNOWN(-1);

    private final int code;

    AbortReason(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
