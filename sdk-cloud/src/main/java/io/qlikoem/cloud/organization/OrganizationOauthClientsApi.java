package io.qlikoem.cloud.organization;

import io.qlikoem.cloud.oauthclients.NewOauthApp;
import io.qlikoem.cloud.oauthclients.OauthApp;
import io.qlikoem.http.RateTier;
import io.qlikoem.json.JsonPatch;
import io.qlikoem.json.RawJson;
import io.qlikoem.paging.Pages;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * OAuth clients of an organization. The vendor does not publish what making, changing and secrets answer: their
 * answers come as JSON. Thread-safe. Every method blocks; errors are those of {@link io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/org-rest/">Qlik Cloud: reference</a>
 */
public interface OrganizationOauthClientsApi {
    /**
     * Clients, page by page as the loop reaches them.
     *
     * @param filter SCIM; {@code null} for all
     * @param limit clients a page, up to 100; the vendor's default is 20
     */
    @RateTier(1000)
    @GET("api/core/oauth-clients")
    Pages<OauthApp> list(@Query("filter") @Nullable String filter, @Query("limit") int limit);

    /** Makes a client; its secret is shown this once. Not repeatable. */
    @RateTier(100)
    @POST("api/core/oauth-clients")
    RawJson create(@Body NewOauthApp client);

    /** The client of this id. */
    @RateTier(1000)
    @GET("api/core/oauth-clients/{id}")
    Optional<OauthApp> get(@Path("id") String id);

    /** Changes a client. Not repeatable. */
    @RateTier(100)
    @PATCH("api/core/oauth-clients/{id}")
    Void change(@Path("id") String id, @Body JsonPatch changes);

    /** Deletes a client. */
    @RateTier(100)
    @DELETE("api/core/oauth-clients/{id}")
    Void delete(@Path("id") String id);

    /** Makes a further secret; it is shown this once. Not repeatable. */
    @RateTier(100)
    @POST("api/core/oauth-clients/{id}/client-secrets")
    RawJson addSecret(@Path("id") String id);

    /**
     * Ends a secret.
     *
     * @param hint its beginning, as the client shows it
     */
    @RateTier(100)
    @DELETE("api/core/oauth-clients/{id}/client-secrets/{hint}")
    Void deleteSecret(@Path("id") String id, @Path("hint") String hint);
}
