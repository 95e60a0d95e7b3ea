package io.qlikoem.sandbox.internal.site;

import io.qlikoem.sandbox.internal.wire.Call;
import io.qlikoem.sandbox.internal.wire.Endpoint;
import io.qlikoem.sandbox.internal.wire.Reply;
import java.io.IOException;

/** The door for services: whoever holds the client certificate names the user. */
public final class CertificateDoor implements Endpoint {

    private final Qrs qrs;

    public CertificateDoor(Qrs qrs) {
        this.qrs = qrs;
    }

    @Override
    public Reply answer(Call call) throws IOException {
        HttpSys.check(call);
        SiteUser user = SiteUser.fromHeader(call.header("X-Qlik-User"))
                .orElseThrow(() -> QrsReplies.refuse(403, QrsReplies.UNKNOWN_USER));
        return qrs.answer(call, user);
    }
}
