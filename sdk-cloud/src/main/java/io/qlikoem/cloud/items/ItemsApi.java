package io.qlikoem.cloud.items;

import io.qlikoem.http.RateTier;
import io.qlikoem.paging.Pages;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * The tenant's catalogue: the only list of apps that there is. It lags some seconds behind the apps themselves. Thread-safe.
 * Every method blocks; errors are those of {@link io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/rest/items/">Qlik Cloud: Items</a>
 */
public interface ItemsApi {
    /**
     * Apps of a space, page by page as the loop reaches them.
     *
     * @param spaceId the space; {@code personal} for the caller's own
     * @param name text that the name must contain, compared by the vendor without regard to case; {@code null} for any
     * @param limit items a page, 1 to 100; the vendor's default is 10
     */
    @RateTier(1000)
    @GET("api/v1/items?resourceType=app&noActions=true")
    Pages<Item> appsInSpace(
            @Query("spaceId") String spaceId, @Query("name") @Nullable String name, @Query("limit") int limit);

    /**
     * Anything of one kind, page by page as the loop reaches it.
     *
     * @param resourceType {@code app}, {@code dataset}, {@code automation} ...
     * @param name text that the name must contain, compared without regard to case; {@code null} for any
     * @param limit items a page, 1 to 100
     */
    @RateTier(1000)
    @GET("api/v1/items?noActions=true")
    Pages<Item> list(
            @Query("resourceType") String resourceType,
            @Query("name") @Nullable String name,
            @Query("limit") int limit);

    /** At most one item: the one of this app. */
    @RateTier(1000)
    @GET("api/v1/items?resourceType=app&noActions=true")
    Pages<Item> ofApp(@Query("resourceId") String appId);

    /** The item of this id, which is not the app's. */
    @RateTier(1000)
    @GET("api/v1/items/{itemId}")
    Optional<Item> get(@Path("itemId") String itemId);
}
