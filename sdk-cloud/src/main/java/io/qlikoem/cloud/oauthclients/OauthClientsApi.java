package io.qlikoem.cloud.oauthclients;

import io.qlikoem.http.RateTier;
import io.qlikoem.json.JsonPatch;
import io.qlikoem.json.Secret;
import io.qlikoem.paging.Pages;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import retrofit2.Response;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * OAuth clients of one tenant. A region's client is not among them. Thread-safe. Every method blocks; errors are
 * those of {@link io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/rest/oauth-clients/">Qlik Cloud: reference</a>
 */
public interface OauthClientsApi {
    /**
     * Clients, page by page as the loop reaches them.
     *
     * @param filter SCIM; {@code null} for all
     * @param limit clients a page
     */
    @RateTier(1000)
    @GET("api/v1/oauth-clients")
    Pages<OauthApp> list(@Query("filter") @Nullable String filter, @Query("limit") int limit);

    /** Makes a client; its secret is shown this once. Not repeatable. */
    @RateTier(100)
    @POST("api/v1/oauth-clients")
    CreatedOauthApp create(@Body NewOauthApp client);

    /** The client of this id. */
    @RateTier(1000)
    @GET("api/v1/oauth-clients/{id}")
    Optional<OauthApp> get(@Path("id") String id);

    /** As {@link #change}, with the answer as it came: 204, or 202 with a secret. */
    @RateTier(100)
    @PATCH("api/v1/oauth-clients/{id}")
    Response<ChangedClientSecret> patch(@Path("id") String id, @Body JsonPatch changes);

    /**
     * Deletes a client; its bot user stays.
     *
     * @param confirmedId the id again, so that none is deleted by mistake
     */
    @RateTier(100)
    @DELETE("api/v1/oauth-clients/{id}")
    Void delete(@Path("id") String id, @Header("qlik-confirm-delete") String confirmedId);

    /** Publishes a client to other tenants; this cannot be taken back. */
    @RateTier(100)
    @POST("api/v1/oauth-clients/{id}/actions/publish")
    PublishedOauthApp publish(@Path("id") String id);

    /** Makes a further secret, of at most five. Not repeatable. */
    @RateTier(100)
    @POST("api/v1/oauth-clients/{id}/client-secrets")
    NewClientSecret addSecret(@Path("id") String id);

    /**
     * Ends a secret.
     *
     * @param hint its beginning, as the client shows it
     */
    @RateTier(100)
    @DELETE("api/v1/oauth-clients/{id}/client-secrets/{hint}")
    Void deleteSecret(@Path("id") String id, @Path("hint") String hint);

    /** Whether this tenant's users are asked before a client acts for them. */
    @RateTier(1000)
    @GET("api/v1/oauth-clients/{id}/connection-configs/me")
    Optional<OauthConsent> consent(@Path("id") String id);

    /** As {@link #consent(String, ConsentMethod)}, as the vendor wants it written: replace {@code /consentMethod}. */
    @RateTier(100)
    @PATCH("api/v1/oauth-clients/{id}/connection-configs/me")
    Void changeConsent(@Path("id") String id, @Body JsonPatch change);

    /** Sets whether this tenant's users are asked. */
    default void consent(String id, ConsentMethod method) {
        changeConsent(id, JsonPatch.empty().replace("/consentMethod", method));
    }

    /** Ends this tenant's connection to a client: one that another tenant has published. */
    @RateTier(100)
    @DELETE("api/v1/oauth-clients/{id}/connection-configs/me")
    Void deleteConsent(@Path("id") String id);

    /** Changes a client. Some changes make a secret, which is shown this once. Not repeatable. */
    default Optional<Secret> change(String id, JsonPatch changes) {
        return Optional.ofNullable(patch(id, changes).body()).map(ChangedClientSecret::clientSecret);
    }
}
