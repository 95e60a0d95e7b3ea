package io.qlikoem.onprem.task;

import io.qlikoem.json.CodedEnum;

/** What a task does. Newer releases have more kinds. */
public enum TaskType implements CodedEnum {
    /** Reloads an app. */
    RELOAD(0),
    /** Starts a program on the site. */
    EXTERNAL_PROGRAM(1),
    /** Fetches users from a directory. */
    USER_SYNC(2),
    /** Sends an app to the cloud by the site's own distribution. */
    DISTRIBUTE(3),
    /** A value that this version of the SDK does not know. */
    UNKNOWN(-1);

    private final int code;

    TaskType(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
