package io.qlikoem.cloud.spaces;

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
 * Single resources of a space that are shared with somebody. Thread-safe. Every method blocks; errors are those of
 * {@link io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/rest/spaces/">Qlik Cloud: reference</a>
 */
public interface SharesApi {
    /**
     * Shares, page by page as the loop reaches them.
     *
     * @param resourceId only of this app; {@code null} for all
     * @param limit shares a page
     */
    @RateTier(1000)
    @GET("api/v1/spaces/{spaceId}/shares")
    Pages<Share> list(
            @Path("spaceId") String spaceId,
            @Query("resourceId") @Nullable String resourceId,
            @Query("limit") int limit);

    /** Shares a resource. Not repeatable. */
    @RateTier(100)
    @POST("api/v1/spaces/{spaceId}/shares")
    Share create(@Path("spaceId") String spaceId, @Body NewShare share);

    /** The share of this id. */
    @RateTier(1000)
    @GET("api/v1/spaces/{spaceId}/shares/{shareId}")
    Optional<Share> get(@Path("spaceId") String spaceId, @Path("shareId") String shareId);

    /** Replaces {@code /roles} or {@code /disabled}. Repeatable. */
    @RateTier(100)
    @Repeatable
    @PATCH("api/v1/spaces/{spaceId}/shares/{shareId}")
    Share change(@Path("spaceId") String spaceId, @Path("shareId") String shareId, @Body JsonPatch changes);

    /** Takes a share back. */
    @RateTier(100)
    @DELETE("api/v1/spaces/{spaceId}/shares/{shareId}")
    Void delete(@Path("spaceId") String spaceId, @Path("shareId") String shareId);
}
