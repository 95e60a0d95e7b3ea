package io.qlikoem.cloud.dataalerts;

/** When a new alert is to look at its data. */
public enum NewAlertTrigger {
    /** After each reload of the app. */
    RELOAD,
    /** At set times, see {@link ScheduleOptions}. */
    SCHEDULED,
    /** Newer than this library. */
    UNKNOWN
}
