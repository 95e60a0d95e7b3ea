package io.qlikoem.cloud.dataalerts;

/** Whether a condition could be looked at. */
public enum AlertConditionStatus {
    /** It could. */
    FINISHED,
    /** It could not. */
    FAILED,
    /** Newer than this library. */
    UNKNOWN
}
