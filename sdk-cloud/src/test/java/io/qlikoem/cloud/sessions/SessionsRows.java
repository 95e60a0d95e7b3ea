package io.qlikoem.cloud.sessions;

import io.qlikoem.cloud.OperationRows;
import java.util.Map;

public class SessionsRows extends OperationRows {
    private static final String COOKIES = "eas.sid=s; Path=/; HttpOnly; Secure; SameSite=None";

    public SessionsRows() {
        row(JwtSessionsApi.class, api -> api.open("w1"), 200, "{}", Map.of("Set-Cookie", COOKIES));
        row(CsrfTokensApi.class, CsrfTokensApi::token, 204, "", Map.of("qlik-csrf-token", "csrf"));
    }
}
