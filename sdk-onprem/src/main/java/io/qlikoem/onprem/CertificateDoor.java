package io.qlikoem.onprem;

import io.qlikoem.http.Authentication;
import okhttp3.Request;

/** Port 4242: the client certificate opens it, and a header says who we are. */
final class CertificateDoor implements Authentication {
    private final SiteUser user;
    private final XrfKey xrfKey;

    CertificateDoor(SiteUser user, XrfKey xrfKey) {
        this.user = user;
        this.xrfKey = xrfKey;
    }

    @Override
    public Request authenticate(Request request) {
        return xrfKey.sign(request)
                .newBuilder()
                .header("X-Qlik-User", user.header())
                .build();
    }
}
