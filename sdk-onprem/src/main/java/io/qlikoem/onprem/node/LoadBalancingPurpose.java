package io.qlikoem.onprem.node;

import io.qlikoem.json.CodedEnum;

/** What an app is to be opened for. */
public enum LoadBalancingPurpose implements CodedEnum {
    /** To use it. */
    PRODUCTION(0),
    /** To change it. */
    DEVELOPMENT(1),
    /** Either. */
    ANY(2),
    /** A value that this version of the SDK does not know. */
    UNKNOWN(-1);

    private final int code;

    LoadBalancingPurpose(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
