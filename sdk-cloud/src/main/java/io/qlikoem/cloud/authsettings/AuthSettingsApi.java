package io.qlikoem.cloud.authsettings;

import io.qlikoem.http.RateTier;
import io.qlikoem.http.Repeatable;
import io.qlikoem.json.JsonPatch;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.PATCH;

/**
 * Sessions of one tenant and who may register OAuth clients there. Thread-safe. Every method blocks; errors are those
 * of {@link io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/rest/auth-settings/">Qlik Cloud: reference</a>
 */
public interface AuthSettingsApi {
    /** The settings. */
    @RateTier(1000)
    @GET("api/core/auth-settings")
    AuthSettings get();

    /**
     * Replaces {@code /userSessionInactivityTimeoutMinutes}, {@code /maxUserSessionLifespanMinutes}, {@code
     * /dynamicClientRegistrationEnabled} or {@code /dcrAllowedAuthenticationMethods}. Repeatable.
     */
    @RateTier(100)
    @Repeatable
    @PATCH("api/core/auth-settings")
    AuthSettings change(@Body JsonPatch changes);
}
