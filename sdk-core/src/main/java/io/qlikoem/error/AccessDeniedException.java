package io.qlikoem.error;

/** HTTP 403: known, but not allowed; on a site also a refused {@code X-Qlik-User} or a failed XSRF check. */
public final class AccessDeniedException extends QlikApiException {
    private static final long serialVersionUID = 1L;

    AccessDeniedException(ErrorReport report) {
        super(report);
    }
}
