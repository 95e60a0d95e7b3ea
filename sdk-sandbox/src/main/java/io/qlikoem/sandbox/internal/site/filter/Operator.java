package io.qlikoem.sandbox.internal.site.filter;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The documented operators. */
enum Operator {
    EQ,
    NE,
    GT,
    GE,
    LT,
    LE,
    SW,
    EW,
    SO;

    static @Nullable Operator named(String name) {
        for (Operator operator : values()) {
            if (operator.name().equals(name.toUpperCase(Locale.ROOT))) {
                return operator;
            }
        }
        return null;
    }

    boolean isText() {
        return this == SW || this == EW || this == SO;
    }

    boolean isOrder() {
        return this == GT || this == GE || this == LT || this == LE;
    }

    /** Whether the operator holds for a comparison with this result. */
    boolean accepts(int comparison) {
        return switch (this) {
            case EQ -> comparison == 0;
            case NE -> comparison != 0;
            case GT -> comparison > 0;
            case GE -> comparison >= 0;
            case LT -> comparison < 0;
            case LE -> comparison <= 0;
            case SW, EW, SO -> false;
        };
    }
}
