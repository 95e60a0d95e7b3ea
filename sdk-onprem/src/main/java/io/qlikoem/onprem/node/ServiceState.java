package io.qlikoem.onprem.node;

import io.qlikoem.json.CodedEnum;

/** How a service is. */
public enum ServiceState implements CodedEnum {
    /** It starts. */
    INITIALIZING(0),
    /** It has no certificates yet. */
    CERTIFICATES_NOT_INSTALLED(1),
    /** It runs. */
    RUNNING(2),
    /** It does not answer. */
    NO_COMMUNICATION(3),
    /** It is switched off. */
    DISABLED(4),
    /** The site does not know. */
    NOT_KNOWN(5),
    /** A value that this version of the SDK does not know. */
    UNKNOWN(-1);

    private final int code;

    ServiceState(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
