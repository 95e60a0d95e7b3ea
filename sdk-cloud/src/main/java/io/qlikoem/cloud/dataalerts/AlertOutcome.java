package io.qlikoem.cloud.dataalerts;

/** What came of looking at the data once. */
public enum AlertOutcome {
    /** The condition held. */
    CONDITION_MET,
    /** It did not. */
    CONDITION_NOT_MET,
    /** It could not be told. */
    FAILED,
    /** Newer than this library. */
    UNKNOWN
}
