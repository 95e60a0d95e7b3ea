package io.qlikoem.onprem.rule;

import io.qlikoem.json.CodedEnum;

/** Where a rule holds. */
public enum RuleContext implements CodedEnum {
    /** In the hub and in the management console. */
    BOTH(0),
    /** In the hub only. */
    HUB(1),
    /** In the management console only. */
    MANAGEMENT_CONSOLE(2),
    /** A value that this version of the SDK does not know. */
    UNKNOWN(-1);

    private final int code;

    RuleContext(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
