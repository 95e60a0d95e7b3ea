package io.qlikoem.error;

/** HTTP 404: not there, or not visible to this caller; the vendor does not tell these apart. */
public final class NotFoundException extends QlikApiException {
    private static final long serialVersionUID = 1L;

    NotFoundException(ErrorReport report) {
        super(report);
    }
}
