package io.qlikoem.onprem.userdirectory;

import io.qlikoem.json.CodedEnum;

/** Where a connection to a directory comes from. */
public enum UserDirectoryCreation implements CodedEnum {
    /** It came with the site. */
    INSTALLED(0),
    /** Somebody added it. */
    ADDED(1),
    /** A value that this version of the SDK does not know. */
    UNKNOWN(-1);

    private final int code;

    UserDirectoryCreation(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
