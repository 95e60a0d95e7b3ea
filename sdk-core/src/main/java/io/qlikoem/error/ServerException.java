package io.qlikoem.error;

/** HTTP 5xx: the server failed; whether the request took effect is not known. */
public final class ServerException extends QlikApiException {
    private static final long serialVersionUID = 1L;

    ServerException(ErrorReport report) {
        super(report);
    }
}
