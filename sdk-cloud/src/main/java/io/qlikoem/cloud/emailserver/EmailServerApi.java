package io.qlikoem.cloud.emailserver;

import io.qlikoem.http.RateTier;
import io.qlikoem.http.Repeatable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;

/**
 * The mail server of one tenant, which alerts, subscriptions and invitations need. Thread-safe. Every method blocks; errors
 * are those of {@link io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/rest/transports/">Qlik Cloud: Transports</a>
 */
public interface EmailServerApi {
    /** The settings. */
    @RateTier(1000)
    @GET("api/v1/transports/email-config")
    EmailServer get();

    /** Sets all settings anew. */
    @RateTier(100)
    @PUT("api/v1/transports/email-config")
    Void set(@Body NewEmailServer server);

    /** Forgets the settings: no e-mail is sent any more. */
    @RateTier(100)
    @DELETE("api/v1/transports/email-config")
    Void delete();

    /** Whether the settings are complete; the server is not contacted. Repeatable: it only reads. */
    @RateTier(100)
    @Repeatable
    @POST("api/v1/transports/email-config/actions/validate")
    EmailServerCheck validate();

    /** Connects to the server and logs in. Repeatable: nothing is sent. */
    @RateTier(100)
    @Repeatable
    @POST("api/v1/transports/email-config/actions/verify-connection")
    EmailAttempt verifyConnection();

    /** Sends an e-mail to somebody. Not repeatable. */
    @RateTier(100)
    @POST("api/v1/transports/email-config/actions/send-test-email")
    EmailAttempt sendTest(@Body TestEmail email);
}
