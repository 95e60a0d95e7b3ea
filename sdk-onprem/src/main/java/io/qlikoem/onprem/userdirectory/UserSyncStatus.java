package io.qlikoem.onprem.userdirectory;

import io.qlikoem.json.CodedEnum;

/** What a synchronisation of users is doing. */
public enum UserSyncStatus implements CodedEnum {
    /** Nothing. */
    IDLE(0),
    /** It reads the directory. */
    EXTERNAL_FETCH(1),
    /** It writes into the site. */
    DB_STORE(2),
    /** A value that this version of the SDK does not know. */
    UNKNOWN(-1);

    private final int code;

    UserSyncStatus(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
