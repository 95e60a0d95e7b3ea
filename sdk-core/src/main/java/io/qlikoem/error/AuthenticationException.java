package io.qlikoem.error;

/** HTTP 401: the token or session is not accepted, or the tenant is deactivated (code {@code TENANT_DISABLED}). */
public final class AuthenticationException extends QlikApiException {
    private static final long serialVersionUID = 1L;

    AuthenticationException(ErrorReport report) {
        super(report);
    }
}
