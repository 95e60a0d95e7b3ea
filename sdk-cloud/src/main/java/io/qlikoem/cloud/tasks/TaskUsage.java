package io.qlikoem.cloud.tasks;

/** What kind of app a task is for. */
public enum TaskUsage {
    ANALYTICS,
    DATA_PREPARATION,
    DATAFLOW_PREP,
    SINGLE_TABLE_PREP,
    /** Newer than this library. */
    UNKNOWN
}
