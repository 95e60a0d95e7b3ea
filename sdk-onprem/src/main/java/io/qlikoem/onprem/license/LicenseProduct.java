package io.qlikoem.onprem.license;

import io.qlikoem.json.CodedEnum;

/** What is licensed. */
public enum LicenseProduct implements CodedEnum {
    /** The platform. */
    PLATFORM(0),
    /** The enterprise edition. */
    ENTERPRISE(1),
    /** The standard edition. */
    STANDARD(2),
    /** A value that this version of the SDK does not know. */
    UNKNOWN(-1);

    private final int code;

    LicenseProduct(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
