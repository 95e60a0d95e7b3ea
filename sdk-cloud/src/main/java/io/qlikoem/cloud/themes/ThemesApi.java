package io.qlikoem.cloud.themes;

import io.qlikoem.error.ConflictException;
import io.qlikoem.http.FileUpload;
import io.qlikoem.http.LongCall;
import io.qlikoem.http.RateTier;
import io.qlikoem.paging.Pages;
import java.util.Optional;
import okhttp3.ResponseBody;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Streaming;

/**
 * Themes of one tenant. A form has the theme's zip as the part {@code file}, and may say what is in it as the part {@code
 * data}. Thread-safe. Every method blocks; errors are those of {@link io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/rest/themes/">Qlik Cloud: Themes</a>
 */
public interface ThemesApi {
    /** All themes. */
    @RateTier(1000)
    @GET("api/v1/themes")
    Pages<Theme> list();

    /** Uploads a theme. 409: one of this name is there, see {@link #uploadOrReplace}. Not repeatable. */
    @RateTier(100)
    @LongCall
    @POST("api/v1/themes")
    Theme upload(@Body FileUpload form);

    /** The theme of this id or name. */
    @RateTier(1000)
    @GET("api/v1/themes/{id}")
    Optional<Theme> get(@Path("id") String idOrName);

    /** Puts other files in the place of a theme's. The answer is not read: the vendor's definition has it as a list. */
    @RateTier(100)
    @LongCall
    @PATCH("api/v1/themes/{id}")
    Void replace(@Path("id") String idOrName, @Body FileUpload form);

    /** Deletes a theme; apps that use it fall back to the tenant's own. */
    @RateTier(100)
    @DELETE("api/v1/themes/{id}")
    Void delete(@Path("id") String idOrName);

    /** Reads the theme's zip; close it. */
    @RateTier(1000)
    @LongCall
    @Streaming
    @GET("api/v1/themes/{id}/file")
    ResponseBody download(@Path("id") String idOrName);

    /**
     * Reads one file of the theme; close it.
     *
     * @param path with slashes between folders; percent-encode a space or another odd character in it, as in an address
     */
    @RateTier(1000)
    @LongCall
    @Streaming
    @GET("api/v1/themes/{id}/file/{filepath}")
    ResponseBody download(@Path("id") String idOrName, @Path(value = "filepath", encoded = true) String path);

    /**
     * Uploads a theme, or replaces the one that is there: two calls then, so that somebody else can come between them.
     *
     * @param name the theme's name, as in its definition file
     * @throws ConflictException when the upload was refused although no theme of this name is there
     */
    default Theme uploadOrReplace(String name, FileUpload form) {
        try {
            return upload(form);
        } catch (ConflictException taken) {
            if (get(name).isEmpty()) {
                throw taken;
            }
            replace(name, form);
            return get(name).orElseThrow(() -> taken);
        }
    }
}
