package io.qlikoem.cloud.authsettings;

import io.qlikoem.cloud.OperationRows;
import io.qlikoem.json.JsonPatch;

public class AuthSettingsRows extends OperationRows {
    private static final String AUTH_SETTINGS = """
            {"id":"5f6d0fa3bd6de10001a6b1c2","tenantId":"5f6d0fa3bd6de10001a6b1c2","isDefault":true,
            "maxUserSessionLifespanMinutes":3,"dcrAllowedAuthenticationMethods":["none"],
            "dynamicClientRegistrationEnabled":true,"userSessionInactivityTimeoutMinutes":3}
            """;

    public AuthSettingsRows() {
        row(AuthSettingsApi.class, api -> api.get(), AUTH_SETTINGS);
        row(
                AuthSettingsApi.class,
                api -> api.change(JsonPatch.empty().replace("/maxUserSessionLifespanMinutes", 60)),
                AUTH_SETTINGS);
    }
}
