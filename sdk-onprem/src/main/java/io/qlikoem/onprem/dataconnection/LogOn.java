package io.qlikoem.onprem.dataconnection;

import io.qlikoem.json.CodedEnum;

/** As whom a data connection is opened. */
public enum LogOn implements CodedEnum {
    /** As the user of the engine. */
    SERVICE_USER(0),
    /** As the user who reloads. */
    CURRENT_USER(1),
    /** A value that this version of the SDK does not know. */
    UNKNOWN(-1);

    private final int code;

    LogOn(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
