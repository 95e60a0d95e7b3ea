package io.qlikoem.onprem.notification;

import io.qlikoem.json.CodedEnum;

/** What happened to an entity. */
public enum ChangeType implements CodedEnum {
    /** Any of the others, when asking. */
    ANY(0),
    /** It was made. */
    ADDED(1),
    /** It was changed. */
    UPDATED(2),
    /** It was deleted. */
    DELETED(3),
    /** A value that this version of the SDK does not know. */
    UNKNOWN(-1);

    private final int code;

    ChangeType(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }

    /** As it is sent in a query: the number. */
    @Override
    public String toString() {
        return Integer.toString(code);
    }
}
