package io.qlikoem.onprem.virtualproxy;

import io.qlikoem.json.CodedEnum;

/** When a browser sends the session cookie from other sites. */
public enum SameSite implements CodedEnum {
    /** The cookie does not say. */
    NOT_SET(0),
    /** Always. */
    NONE(1),
    /** When the user follows a link. */
    LAX(2),
    /** Never. */
    STRICT(3),
    /** A value that this version of the SDK does not know. */
    UNKNOWN(-1);

    private final int code;

    SameSite(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
