package io.qlikoem.cloud.conditions;

/** Where a preview is. */
public enum PreviewStatus {
    /** Waits. */
    ACCEPTED,
    /** Runs. */
    RUNNING,
    /** Ended well. */
    SUCCESSFUL,
    /** Ended with an error. */
    FAILED,
    /** Newer than this library. */
    UNKNOWN;

    /** Whether nothing more will happen. */
    public boolean isFinal() {
        return this == SUCCESSFUL || this == FAILED;
    }
}
