package io.qlikoem.cloud.roles;

import io.qlikoem.http.RateTier;
import io.qlikoem.json.JsonPatch;
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
 * Roles of one tenant. Thread-safe. Every method blocks; errors are those of {@link io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/rest/roles/">Qlik Cloud: reference</a>
 */
public interface RolesApi {
    /**
     * Roles, page by page as the loop reaches them.
     *
     * @param filter SCIM, see {@link io.qlikoem.cloud.scim.ScimFilter}; {@code null} for all
     * @param limit roles a page, 1 to 100; the vendor's default is 20
     */
    @RateTier(1000)
    @GET("api/v1/roles")
    Pages<Role> list(@Query("filter") @Nullable String filter, @Query("limit") int limit);

    /** Makes a role. 409: the name is taken. Not repeatable. */
    @RateTier(100)
    @POST("api/v1/roles")
    Role create(@Body NewRole role);

    /** The role of this id. */
    @RateTier(1000)
    @GET("api/v1/roles/{id}")
    Optional<Role> get(@Path("id") String id);

    /**
     * Replaces {@code /name}, {@code /description} or {@code /assignedScopes}; {@code add} and {@code remove-value}
     * change single scopes. Not repeatable.
     */
    @RateTier(100)
    @PATCH("api/v1/roles/{id}")
    Void change(@Path("id") String id, @Body JsonPatch changes);

    /** Deletes a role of the tenant's own. */
    @RateTier(100)
    @DELETE("api/v1/roles/{id}")
    Void delete(@Path("id") String id);
}
