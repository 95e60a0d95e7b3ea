package io.qlikoem.cloud.items;

import io.qlikoem.cloud.collections.Collection;
import io.qlikoem.http.RateTier;
import io.qlikoem.json.JsonPatch;
import io.qlikoem.paging.Pages;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.PUT;
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

    /**
     * What the vendor's search finds, page by page as the loop reaches it.
     *
     * @param query words, or {@code name}, {@code tag} and other fields in the vendor's own form
     * @param resourceTypes kinds, with commas between them; {@code null} for any
     * @param spaceId the space; {@code null} for any
     * @param limit items a page, 1 to 100
     */
    @RateTier(1000)
    @GET("api/v1/items?noActions=true")
    Pages<Item> search(
            @Query("query") String query,
            @Query("resourceType") @Nullable String resourceTypes,
            @Query("spaceId") @Nullable String spaceId,
            @Query("limit") int limit);

    /** Changes an entry of the catalogue; of an app, change the app. 409: somebody else changed it meanwhile. */
    @RateTier(100)
    @PUT("api/v1/items/{itemId}")
    Item update(@Path("itemId") String itemId, @Body ItemUpdate change);

    /** Takes an entry out of the catalogue. Does not delete the thing: an app goes by {@code apps().delete}. */
    @RateTier(100)
    @DELETE("api/v1/items/{itemId}")
    Void delete(@Path("itemId") String itemId);

    /** Collections that an entry is in, page by page as the loop reaches them. */
    @RateTier(1000)
    @GET("api/v1/items/{itemId}/collections")
    Pages<Collection> collections(@Path("itemId") String itemId, @Query("limit") int limit);

    /**
     * Entries that were published from an entry, page by page as the loop reaches them.
     *
     * <p>UNCONFIRMED: the vendor's definition names collections as what is answered, its texts and parameters say entries.
     */
    @RateTier(1000)
    @GET("api/v1/items/{itemId}/publisheditems")
    Pages<Item> published(@Path("itemId") String itemId, @Query("limit") int limit);

    /** How the catalogue works for the tenant. */
    @RateTier(1000)
    @GET("api/v1/items/settings")
    ItemSettings settings();

    /** Changes how the catalogue works for the tenant: {@code /usageMetricsEnabled}. */
    @RateTier(100)
    @PATCH("api/v1/items/settings")
    ItemSettings changeSettings(@Body JsonPatch changes);
}
