package io.qlikoem.distribution.reload;

/** Whether the site's reloads are followed. */
public enum ReloadState {
    /** Not started yet. */
    NEW,
    /** They are followed. */
    FOLLOWING,
    /** Nothing is looked at and nothing begun; what was under way goes on to its end. */
    PAUSED,
    /** Stopped for good. */
    STOPPED
}
