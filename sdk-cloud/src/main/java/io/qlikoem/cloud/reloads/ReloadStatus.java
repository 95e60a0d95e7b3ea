package io.qlikoem.cloud.reloads;

/** Where a reload is. */
public enum ReloadStatus {
    /** Waits for an engine. */
    QUEUED,
    /** Runs. */
    RELOADING,
    /** Is being stopped. */
    CANCELING,
    /** Ended well. */
    SUCCEEDED,
    /** Ended with an error. */
    FAILED,
    /** Was stopped. */
    CANCELED,
    /** Took too long, or too much memory. */
    EXCEEDED_LIMIT,
    /** Newer than this library. */
    UNKNOWN;

    /** Whether nothing more will happen. */
    public boolean isFinal() {
        return this == SUCCEEDED || this == FAILED || this == CANCELED || this == EXCEEDED_LIMIT;
    }
}
