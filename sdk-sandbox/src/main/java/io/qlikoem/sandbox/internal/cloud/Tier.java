package io.qlikoem.sandbox.internal.cloud;

/** Rate tier of an operation. */
enum Tier {
    /** Most reads. */
    ONE,
    /** Most writes. */
    TWO,
    /** Pieces of an upload. */
    UPLOAD,
    /** Filters sent as a body. */
    FILTER,
    /** Starting and cancelling reloads. */
    RELOAD,
    /** Asking for reports. */
    REPORT,
    /** Not counted. */
    NONE;

    boolean special() {
        return this == UPLOAD || this == FILTER || this == REPORT;
    }
}
