package io.qlikoem.http;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A success that is not what the call promises: HTML, another JSON shape, nothing at all. */
final class UnusableAnswerException extends IOException {
    private static final long serialVersionUID = 1L;

    UnusableAnswerException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
