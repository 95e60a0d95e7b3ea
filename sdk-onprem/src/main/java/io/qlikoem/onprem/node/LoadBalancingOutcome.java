package io.qlikoem.onprem.node;

import io.qlikoem.json.CodedEnum;

/** Whether engines could be looked for. */
public enum LoadBalancingOutcome implements CodedEnum {
    /** They were. */
    OK(0),
    /** There is no such app. */
    APP_NOT_FOUND(1),
    /** There is no such proxy. */
    PROXY_NOT_FOUND(2),
    /** There is no such virtual proxy. */
    PROXY_PREFIX_NOT_FOUND(3),
    /** The app has to be migrated first. */
    APP_NOT_ENABLED(4),
    /** A value that this version of the SDK does not know. */
    UNKNOWN(-1);

    private final int code;

    LoadBalancingOutcome(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
