package io.qlikoem.cloud.dataalerts;

/** When an alert looks at its data. */
public enum AlertTrigger {
    /** After each reload of the app. */
    RELOAD,
    /** At set times. */
    SCHEDULED,
    /** When asked to; only reported, never set. */
    MANUAL,
    /** Newer than this library. */
    UNKNOWN
}
