package io.qlikoem.cloud.dataalerts;

/** Whether an alert would work. */
public enum AlertValidationStatus {
    /** It would. */
    SUCCESS,
    /** It would not; see the findings. */
    FAILURE,
    /** Newer than this library. */
    UNKNOWN
}
