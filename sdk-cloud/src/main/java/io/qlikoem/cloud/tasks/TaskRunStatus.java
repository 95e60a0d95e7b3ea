package io.qlikoem.cloud.tasks;

/** Where a run is. */
public enum TaskRunStatus {
    RUNNING,
    SUCCEEDED,
    FAILED,
    /** Newer than this library. */
    UNKNOWN
}
