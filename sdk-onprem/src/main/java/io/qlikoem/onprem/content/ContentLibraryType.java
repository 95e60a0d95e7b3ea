package io.qlikoem.onprem.content;

import io.qlikoem.json.CodedEnum;

/** What kind of container a file belongs to. */
public enum ContentLibraryType implements CodedEnum {
    /** A content library. */
    CONTENT_LIBRARY(0),
    /** An app. */
    APP_CONTENT(1),
    /** Shared content. */
    SHARED_CONTENT(2),
    /** An extension. */
    EXTENSION(3),
    /** A value that this version of the SDK does not know. */
    UNKNOWN(-1);

    private final int code;

    ContentLibraryType(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
