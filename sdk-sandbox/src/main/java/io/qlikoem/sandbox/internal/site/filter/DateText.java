package io.qlikoem.sandbox.internal.site.filter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Dates as callers write them. */
public final class DateText {

    private DateText() {}

    /** Null when it is no date. */
    public static @Nullable Instant parse(String text) {
        return Literal.instant(text);
    }
}
