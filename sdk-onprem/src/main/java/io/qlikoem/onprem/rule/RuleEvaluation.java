package io.qlikoem.onprem.rule;

import io.qlikoem.json.CodedEnum;

/** What came of evaluating a rule. */
public enum RuleEvaluation implements CodedEnum {
    /** It was evaluated. */
    EVALUATED(0),
    /** Its condition cannot be read. */
    PARSE_FAILURE(1),
    /** Its condition failed. */
    EVALUATION_FAILURE(2),
    /** A value that this version of the SDK does not know. */
    UNKNOWN(-1);

    private final int code;

    RuleEvaluation(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
