package io.qlikoem.paging;

import io.qlikoem.error.QlikException;

/** The server's link to the next page leads back to a page that was already read: going on would never end. */
public final class RepeatedPageException extends QlikException {
    private static final long serialVersionUID = 1L;

    RepeatedPageException(String cursor) {
        super("the server's link to the next page repeats itself (" + cursor.length() + " chars)", null);
    }
}
