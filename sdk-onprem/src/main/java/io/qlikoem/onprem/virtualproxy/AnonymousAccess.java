package io.qlikoem.onprem.virtualproxy;

import io.qlikoem.json.CodedEnum;

/** Whether a virtual proxy lets in whom it does not know. */
public enum AnonymousAccess implements CodedEnum {
    /** No. */
    NONE(0),
    /** Yes, until they log in. */
    ALLOWED(1),
    /** Only them. */
    ALWAYS(2),
    /** A value that this version of the SDK does not know. */
    UNKNOWN(-1);

    private final int code;

    AnonymousAccess(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
