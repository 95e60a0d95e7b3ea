package io.qlikoem.sandbox.internal.site.filter;

/** The repository refuses the filter; the message is the text of its answer. */
public final class FilterException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private FilterException(String message) {
        super(message);
    }

    static FilterException unreadable(String filter) {
        return new FilterException("Cannot parse the expression: " + filter);
    }

    static FilterException invalid() {
        return new FilterException("Invalid expression");
    }
}
