package io.qlikoem.onprem.event;

import io.qlikoem.json.CodedEnum;

/** How another task has to end. */
public enum RuleState implements CodedEnum {
    /** Not said. */
    UNDEFINED(0),
    /** Well. */
    TASK_SUCCESSFUL(1),
    /** Badly. */
    TASK_FAIL(2),
    /** A value that this version of the SDK does not know. */
    UNKNOWN(-1);

    private final int code;

    RuleState(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
