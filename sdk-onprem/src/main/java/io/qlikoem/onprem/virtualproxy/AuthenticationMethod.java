package io.qlikoem.onprem.virtualproxy;

import io.qlikoem.json.CodedEnum;

/** How a virtual proxy knows who comes. */
public enum AuthenticationMethod implements CodedEnum {
    /** Windows login or a ticket. */
    TICKET(0),
    /** A header names the user; the directory is fixed. */
    HEADER_STATIC(1),
    /** A header names directory and user. */
    HEADER_DYNAMIC(2),
    /** SAML. */
    SAML(3),
    /** A JSON web token. */
    JWT(4),
    /** OpenID Connect. */
    OIDC(5),
    /** A value that this version of the SDK does not know. */
    UNKNOWN(-1);

    private final int code;

    AuthenticationMethod(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
