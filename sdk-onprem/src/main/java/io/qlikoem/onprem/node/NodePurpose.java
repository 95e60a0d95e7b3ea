package io.qlikoem.onprem.node;

import io.qlikoem.json.CodedEnum;

/** What a node is for. */
public enum NodePurpose implements CodedEnum {
    /** Opening apps. */
    PRODUCTION(0),
    /** Making apps. */
    DEVELOPMENT(1),
    /** Both. */
    BOTH(2),
    /** A value that this version of the SDK does not know. */
    UNKNOWN(-1);

    private final int code;

    NodePurpose(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
