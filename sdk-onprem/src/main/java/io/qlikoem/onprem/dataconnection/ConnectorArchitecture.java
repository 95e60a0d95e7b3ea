package io.qlikoem.onprem.dataconnection;

import io.qlikoem.json.CodedEnum;

/** The kind of driver that a data connection needs. */
public enum ConnectorArchitecture implements CodedEnum {
    /** Not said. */
    UNDEFINED(0),
    /** 32 bit. */
    X86(1),
    /** 64 bit. */
    X64(2),
    /** A value that this version of the SDK does not know. */
    UNKNOWN(-1);

    private final int code;

    ConnectorArchitecture(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
