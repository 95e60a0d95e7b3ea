package io.qlikoem.error;

/** HTTP 409: what is there contradicts the request: name taken, newer version stored, upload offset differs. */
public final class ConflictException extends QlikApiException {
    private static final long serialVersionUID = 1L;

    ConflictException(ErrorReport report) {
        super(report);
    }
}
