package io.qlikoem.onprem.userdirectory;

import io.qlikoem.json.CodedEnum;

/** What the value of a setting is. */
public enum UserDirectorySettingType implements CodedEnum {
    /** A text. */
    STRING(0),
    /** A number. */
    INT(1),
    /** Yes or no. */
    BOOL(2),
    /** A long text. */
    LARGE_STRING(3),
    /** A value that this version of the SDK does not know. */
    UNKNOWN(-1);

    private final int code;

    UserDirectorySettingType(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
