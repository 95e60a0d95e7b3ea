package io.qlikoem.cloud.conditions;

/** Where an evaluation is. */
public enum EvaluationStatus {
    /** Runs. */
    RUNNING,
    /** Ended well. */
    FINISHED,
    /** Ended with an error. */
    FAILED,
    /** Is being deleted. */
    DELETING,
    /** Newer than this library. */
    UNKNOWN;

    /** Whether nothing more will be found out. */
    public boolean isFinal() {
        return this == FINISHED || this == FAILED;
    }
}
