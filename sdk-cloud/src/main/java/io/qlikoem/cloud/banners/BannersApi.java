package io.qlikoem.cloud.banners;

import io.qlikoem.http.RateTier;
import io.qlikoem.http.Repeatable;
import java.util.Optional;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;

/**
 * The line of text that all users of one tenant see. Thread-safe. Every method blocks; errors are those of {@link
 * io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/rest/banners/">Qlik Cloud: Banners</a>
 */
public interface BannersApi {
    /** The banner, if there is one. */
    @RateTier(1000)
    @GET("api/v1/banners")
    Optional<Banner> get();

    /** Makes the banner, or another of the one that is there. */
    @RateTier(100)
    @Repeatable
    @POST("api/v1/banners/actions/upsert")
    Banner set(@Body NewBanner banner);
}
