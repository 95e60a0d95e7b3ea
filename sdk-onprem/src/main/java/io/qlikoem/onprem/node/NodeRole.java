package io.qlikoem.onprem.node;

import io.qlikoem.json.CodedEnum;

/** What a node does for the whole site. */
public enum NodeRole implements CodedEnum {
    /** It gives reloads to the others. */
    SCHEDULER_MASTER(0),
    /** It keeps the licences. */
    LICENCE_MAINTENANCE(1),
    /** It synchronises users. */
    USER_SYNC(2),
    /** It takes in new nodes. */
    NODE_REGISTRATION(3),
    /** It keeps the apps. */
    APP_MANAGEMENT(4),
    /** It tidies the database. */
    CLEAN_DATABASE(5),
    /** A value that this version of the SDK does not know. */
    UNKNOWN(-1);

    private final int code;

    NodeRole(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
