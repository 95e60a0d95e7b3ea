package io.qlikoem.cloud.apps;

/** What an app is used for. */
public enum AppUsage {
    /** Dashboards: the usual app. */
    ANALYTICS,
    /** Prepares data for others. */
    DATA_PREPARATION,
    /** A data flow. */
    DATAFLOW_PREP,
    /** Prepares one table. */
    SINGLE_TABLE_PREP,
    /** Asks the database instead of memory. */
    DIRECT_QUERY_MODE,
    /** Newer than this library. */
    UNKNOWN
}
