package io.qlikoem.onprem.about;

import io.qlikoem.json.CodedEnum;

/** The part that a node plays in its site. */
public enum NodeType implements CodedEnum {
    /** Not said. */
    UNDEFINED(0),
    /** The node that the others follow. */
    CENTRAL(1),
    /** A further node. */
    RIM(2),
    /** A part that this version of the SDK does not know. */
    UNKNOWN(-1);

    private final int code;

    NodeType(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
