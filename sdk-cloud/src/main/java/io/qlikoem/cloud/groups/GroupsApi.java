package io.qlikoem.cloud.groups;

import io.qlikoem.cloud.scim.ScimFilter;
import io.qlikoem.http.RateTier;
import io.qlikoem.http.Repeatable;
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
 * Groups of one tenant. Thread-safe. Every method blocks; errors are those of {@link io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/rest/groups/">Qlik Cloud: reference</a>
 */
public interface GroupsApi {
    /**
     * Groups, page by page as the loop reaches them.
     *
     * @param filter SCIM, see {@link io.qlikoem.cloud.scim.ScimFilter}; {@code null} for all
     * @param limit groups a page, 1 to 100; the vendor's default is 20
     */
    @RateTier(1000)
    @GET("api/v1/groups")
    Pages<Group> list(@Query("filter") @Nullable String filter, @Query("limit") int limit);

    /** The same for a filter that is too long for a URL. Repeatable: it only reads. */
    @RateTier(200)
    @Repeatable
    @POST("api/v1/groups/actions/filter")
    Pages<Group> filter(@Body ScimFilter filter, @Query("limit") int limit);

    /** Makes a group. 409: the name is taken. Not repeatable. */
    @RateTier(100)
    @POST("api/v1/groups")
    Group create(@Body NewGroup group);

    /** The group of this id. */
    @RateTier(1000)
    @GET("api/v1/groups/{groupId}")
    Optional<Group> get(@Path("groupId") String groupId);

    /**
     * Replaces {@code /name}, {@code /description} or {@code /assignedRoles} (a list of {@link
     * io.qlikoem.cloud.roles.RoleRef}). Repeatable.
     */
    @RateTier(100)
    @Repeatable
    @PATCH("api/v1/groups/{groupId}")
    Void change(@Path("groupId") String groupId, @Body JsonPatch changes);

    /** Deletes a group. */
    @RateTier(100)
    @DELETE("api/v1/groups/{groupId}")
    Void delete(@Path("groupId") String groupId);

    /** How the tenant deals with groups of the identity provider. */
    @RateTier(1000)
    @GET("api/v1/groups/settings")
    GroupSettings settings();

    /** Replaces {@code /autoCreateGroups} or {@code /syncIdpGroups}. Repeatable. */
    @RateTier(100)
    @Repeatable
    @PATCH("api/v1/groups/settings")
    Void changeSettings(@Body JsonPatch changes);
}
