package io.qlikoem.cloud.identityproviders;

import io.qlikoem.http.RateTier;
import io.qlikoem.json.JsonPatch;
import io.qlikoem.json.RawJson;
import io.qlikoem.paging.Pages;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.Header;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * Identity providers of one tenant: how people and your tokens get in. Thread-safe. Every method blocks; errors are
 * those of {@link io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/rest/identity-providers/">Qlik Cloud: reference</a>
 */
public interface IdentityProvidersApi {
    /**
     * Identity providers, page by page as the loop reaches them.
     *
     * @param active only those that are used, or not; {@code null} for all
     * @param limit providers a page
     */
    @RateTier(1000)
    @GET("api/v1/identity-providers")
    Pages<IdentityProvider> list(@Query("active") @Nullable Boolean active, @Query("limit") int limit);

    /**
     * Makes a provider of tokens that you sign. The vendor does not say what a repeated issuer answers: look for it
     * in the list after a failure. Not repeatable.
     */
    @RateTier(100)
    @POST("api/v1/identity-providers")
    IdentityProvider create(@Body NewJwtIdentityProvider provider);

    /** Makes a provider of any other kind, OIDC or SAML, in the vendor's own shape. Not repeatable. */
    @RateTier(100)
    @POST("api/v1/identity-providers")
    IdentityProvider create(@Body RawJson provider);

    /** The provider of this id. */
    @RateTier(1000)
    @GET("api/v1/identity-providers/{id}")
    Optional<IdentityProvider> get(@Path("id") String id);

    /**
     * Changes a provider; of one for tokens only {@code /description}. Not repeatable.
     *
     * @param match for interactive ones, the version that is to be changed, else {@code null}; 412: it was changed
     *     meanwhile
     */
    @RateTier(100)
    @PATCH("api/v1/identity-providers/{id}")
    Void change(@Path("id") String id, @Header("QLIK-IDP-POPTS-MATCH") @Nullable String match, @Body JsonPatch changes);

    /** Deletes a provider. 400: it is the interactive one. */
    @RateTier(100)
    @DELETE("api/v1/identity-providers/{id}")
    Void delete(@Path("id") String id);

    /** Which providers there are, as anybody may see it. */
    @RateTier(1000)
    @GET("api/v1/identity-providers/status")
    IdentityProvidersStatus status();

    /** What the tenant's own provider says of itself; the vendor does not name the members. */
    @RateTier(1000)
    @GET("api/v1/identity-providers/.well-known/metadata.json")
    RawJson metadata();

    /** Where the vendor's own login leads to, when no interactive provider is used. */
    @RateTier(1000)
    @GET("api/v1/identity-providers/me/meta")
    IdentityProviderLinks links();
}
