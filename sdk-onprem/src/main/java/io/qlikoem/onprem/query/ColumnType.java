package io.qlikoem.onprem.query;

import io.qlikoem.json.CodedEnum;

/** Where a column of a table gets its values from. */
public enum ColumnType implements CodedEnum {
    /** Not said. */
    UNDEFINED(0),
    /** A property, dots lead through single references: {@code stream.name}. */
    PROPERTY(1),
    /** A computed value. */
    FUNCTION(2),
    /** A list of children. */
    LIST(3),
    /** What the caller may do with the entity. */
    PRIVILEGES(4),
    /** A kind that this version of the SDK does not know. */
    UNKNOWN(-1);

    private final int code;

    ColumnType(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
