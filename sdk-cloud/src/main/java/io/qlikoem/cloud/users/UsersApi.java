package io.qlikoem.cloud.users;

import io.qlikoem.http.RateTier;
import io.qlikoem.paging.Pages;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * Users of one tenant. Thread-safe. Every method blocks; errors are those of {@link io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/rest/users/">Qlik Cloud: Users</a>
 */
public interface UsersApi {
    /** As whom the client acts here. The vendor answers with a redirect (301) to the user itself, which is followed. */
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
     * @param filter SCIM, for example {@code email eq "a@b.example"}; {@code null} for all
     * @param limit users a page, 1 to 100; the vendor's default is 20
     */
    @RateTier(1000)
    @GET("api/v1/users")
    Pages<User> list(@Query("filter") @Nullable String filter, @Query("limit") int limit);
}
