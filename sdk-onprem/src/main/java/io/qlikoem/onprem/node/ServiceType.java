package io.qlikoem.onprem.node;

import io.qlikoem.json.CodedEnum;

/** A service of a node. */
public enum ServiceType implements CodedEnum {
    /** The repository. */
    REPOSITORY(0),
    /** The proxy. */
    PROXY(1),
    /** The scheduler. */
    SCHEDULER(2),
    /** The engine. */
    ENGINE(3),
    /** The migration of apps. */
    APP_MIGRATION(4),
    /** The printing. */
    PRINTING(5),
    /** A value that this version of the SDK does not know. */
    UNKNOWN(-1);

    private final int code;

    ServiceType(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
