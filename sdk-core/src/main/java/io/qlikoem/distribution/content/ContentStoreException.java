package io.qlikoem.distribution.content;

/** A content store could not be read or written. Its message says what and where. */
public final class ContentStoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** For a store's implementation. */
    public ContentStoreException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The same without a cause. */
    public ContentStoreException(String message) {
        super(message);
    }
}
