package io.qlikoem.cloud.dataalerts;

/** Whether a condition could be looked at for one recipient. */
public enum AlertRecipientStatus {
    /** It could. */
    OK,
    /** It could not. */
    FAILED,
    /** Newer than this library. */
    UNKNOWN
}
