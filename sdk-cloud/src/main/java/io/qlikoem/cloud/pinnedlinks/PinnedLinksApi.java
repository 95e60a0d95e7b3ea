package io.qlikoem.cloud.pinnedlinks;

import io.qlikoem.http.RateTier;
import io.qlikoem.http.Repeatable;
import io.qlikoem.json.JsonPatch;
import io.qlikoem.paging.Pages;
import java.util.Optional;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;

/**
 * Links that all users of one tenant see in its navigation. Thread-safe. Every method blocks; errors are those of {@link
 * io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/rest/ui-config/">Qlik Cloud: UI configuration</a>
 */
public interface PinnedLinksApi {
    /** All links. */
    @RateTier(1000)
    @GET("api/v1/ui-config/pinned-links")
    Pages<PinnedLink> list();

    /** Makes a link. Not repeatable: the vendor takes any link twice. */
    @RateTier(100)
    @POST("api/v1/ui-config/pinned-links")
    PinnedLink create(@Body NewPinnedLink link);

    /** Makes links. Not repeatable. */
    @RateTier(100)
    @POST("api/v1/ui-config/pinned-links/actions/bulk-create-pinned-links")
    PinnedLinks create(@Body NewPinnedLinks links);

    /** The link of this id. */
    @RateTier(1000)
    @GET("api/v1/ui-config/pinned-links/{id}")
    Optional<PinnedLink> get(@Path("id") String id);

    /** Changes a link: {@code /name}, {@code /link}. */
    @RateTier(100)
    @PATCH("api/v1/ui-config/pinned-links/{id}")
    PinnedLink change(@Path("id") String id, @Body JsonPatch changes);

    /** Deletes a link. */
    @RateTier(100)
    @DELETE("api/v1/ui-config/pinned-links/{id}")
    Void delete(@Path("id") String id);

    /** Deletes all links. */
    @RateTier(100)
    @Repeatable
    @POST("api/v1/ui-config/pinned-links/actions/delete-all-pinned-links")
    Void deleteAll();
}
