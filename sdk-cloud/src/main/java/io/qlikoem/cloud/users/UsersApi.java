package io.qlikoem.cloud.users;

import io.qlikoem.cloud.scim.ScimFilter;
import io.qlikoem.http.RateTier;
import io.qlikoem.http.Repeatable;
import io.qlikoem.json.ItemResults;
import io.qlikoem.json.JsonPatch;
import io.qlikoem.paging.Pages;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import retrofit2.Response;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * Users of one tenant. Thread-safe. Every method blocks; errors are those of {@link io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/rest/users/">Qlik Cloud: reference</a>
 */
public interface UsersApi {
    /**
     * As whom the client acts here. The vendor answers with a redirect (301) to the user itself, which is followed.
     */
    @RateTier(1000)
    @GET("api/v1/users/me")
    User me();

    /** The user of this id. */
    @RateTier(1000)
    @GET("api/v1/users/{userId}")
    Optional<User> get(@Path("userId") String userId);

    /**
     * Users, page by page as the loop reaches them.
     *
     * @param filter SCIM, see {@link io.qlikoem.cloud.scim.ScimFilter}: {@code email eq "a@b.example"}; {@code null}
     *     for all
     * @param limit users a page, 1 to 100; the vendor's default is 20
     */
    @RateTier(1000)
    @GET("api/v1/users")
    Pages<User> list(@Query("filter") @Nullable String filter, @Query("limit") int limit);

    /** The same for a filter that is too long for a URL. Repeatable: it only reads. */
    @RateTier(200)
    @Repeatable
    @POST("api/v1/users/actions/filter")
    Pages<User> filter(@Body ScimFilter filter, @Query("limit") int limit);

    /** How many users there are. */
    @RateTier(1000)
    @GET("api/v1/users/actions/count")
    UserCount count();

    /** Makes a user. 409: the subject is taken. Not repeatable. */
    @RateTier(100)
    @POST("api/v1/users")
    User create(@Body NewUser user);

    /** As {@link #change}, with the answer as it came: 204, or 207 with what did not work. */
    @RateTier(100)
    @PATCH("api/v1/users/{userId}")
    Response<UserChangeProblems> patch(@Path("userId") String userId, @Body JsonPatch changes);

    /** Deletes a user. */
    @RateTier(100)
    @DELETE("api/v1/users/{userId}")
    Void delete(@Path("userId") String userId);

    /** Invites people by e-mail. Each has an outcome of its own. Not repeatable. */
    @RateTier(100)
    @POST("api/v1/users/actions/invite")
    ItemResults<InviteResult> invite(@Body Invitations invitations);

    /**
     * Changes a user: {@code /name}, {@code /status}, {@code /assignedRoles}, {@code /assignedGroups} ... The list is what
     * did not work of it although the rest was done (207); it is empty when all of it was.
     */
    default List<UserChangeProblem> change(String userId, JsonPatch changes) {
        UserChangeProblems problems = patch(userId, changes).body();
        return problems == null ? List.of() : problems.errors();
    }
}
