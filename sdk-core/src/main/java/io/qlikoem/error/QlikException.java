package io.qlikoem.error;

import org.jspecify.annotations.Nullable;

/**
 * Everything the SDK throws on purpose. Unchecked; its message names what was tried, against whom and what the answer
 * was, and never holds a secret.
 *
 * <p>Wrong arguments of a call are {@link IllegalArgumentException}, not this.
 */
public abstract class QlikException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Only for the exceptions of this library; applications catch these, they do not extend them. */
    protected QlikException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
