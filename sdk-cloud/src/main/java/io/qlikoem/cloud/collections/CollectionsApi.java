package io.qlikoem.cloud.collections;

import io.qlikoem.cloud.items.Item;
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
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * Collections of one tenant's catalogue. They hold entries of the catalogue, by the entry's id and not the app's. Thread-safe.
 * Every method blocks; errors are those of {@link io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/rest/collections/">Qlik Cloud: Collections</a>
 */
public interface CollectionsApi {
    /**
     * Collections that the client may see, page by page as the loop reaches them.
     *
     * @param name the exact name; {@code null} for any
     * @param type {@code null} for any
     * @param limit collections a page, 1 to 100; the vendor's default is 10
     */
    @RateTier(1000)
    @GET("api/v1/collections")
    Pages<Collection> list(
            @Query("name") @Nullable String name,
            @Query("type") @Nullable CollectionType type,
            @Query("limit") int limit);

    /** Makes a collection. 409: the name is taken. Not repeatable. */
    @RateTier(100)
    @POST("api/v1/collections")
    Collection create(@Body NewCollection collection);

    /** The client's favourites. The vendor answers with a redirect (302) to the collection itself, which is followed. */
    @RateTier(1000)
    @GET("api/v1/collections/favorites")
    Collection favorites();

    /** The collection of this id. */
    @RateTier(1000)
    @GET("api/v1/collections/{collectionId}")
    Optional<Collection> get(@Path("collectionId") String collectionId);

    /** Changes name and description. 409: the name is taken. */
    @RateTier(100)
    @PUT("api/v1/collections/{collectionId}")
    Collection update(@Path("collectionId") String collectionId, @Body CollectionUpdate change);

    /** Changes a collection: {@code /name}, {@code /description}, {@code /type}. 409: the name is taken. */
    @RateTier(100)
    @PATCH("api/v1/collections/{collectionId}")
    Collection change(@Path("collectionId") String collectionId, @Body JsonPatch changes);

    /** Deletes a collection, and nothing of what is in it. */
    @RateTier(100)
    @DELETE("api/v1/collections/{collectionId}")
    Void delete(@Path("collectionId") String collectionId);

    /**
     * What is in a collection, page by page as the loop reaches it.
     *
     * @param resourceType {@code app} ...; {@code null} for any
     * @param limit entries a page, 1 to 100; the vendor's default is 10
     */
    @RateTier(1000)
    @GET("api/v1/collections/{collectionId}/items?noActions=true")
    Pages<Item> items(
            @Path("collectionId") String collectionId,
            @Query("resourceType") @Nullable String resourceType,
            @Query("limit") int limit);

    /** Puts an entry of the catalogue into a collection. 409: it is in there. Not repeatable. */
    @RateTier(100)
    @POST("api/v1/collections/{collectionId}/items")
    Item add(@Path("collectionId") String collectionId, @Body CollectedItem item);

    /** An entry, if it is in the collection. */
    @RateTier(1000)
    @GET("api/v1/collections/{collectionId}/items/{itemId}")
    Optional<Item> item(@Path("collectionId") String collectionId, @Path("itemId") String itemId);

    /** Takes an entry out of a collection. */
    @RateTier(100)
    @DELETE("api/v1/collections/{collectionId}/items/{itemId}")
    Void remove(@Path("collectionId") String collectionId, @Path("itemId") String itemId);
}
