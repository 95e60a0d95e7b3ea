package io.qlikoem.cloud.extensions;

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
 * Extensions of one tenant. A form has the extension's zip as the part {@code file}, and may say what is in it as the part
 * {@code data}. Thread-safe. Every method blocks; errors are those of {@link io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/rest/extensions/">Qlik Cloud: Extensions</a>
 */
public interface ExtensionsApi {
    /** All extensions. */
    @RateTier(1000)
    @GET("api/v1/extensions")
    Pages<Extension> list();

    /** Uploads an extension. 409: one of this name is there, see {@link #uploadOrReplace}. Not repeatable. */
    @RateTier(100)
    @LongCall
    @POST("api/v1/extensions")
    Extension upload(@Body FileUpload form);

    /** The extension of this id or name. */
    @RateTier(1000)
    @GET("api/v1/extensions/{id}")
    Optional<Extension> get(@Path("id") String idOrName);

    /** Puts other files in the place of an extension's. */
    @RateTier(100)
    @LongCall
    @PATCH("api/v1/extensions/{id}")
    Extension replace(@Path("id") String idOrName, @Body FileUpload form);

    /** Deletes an extension; charts that use it no longer show. */
    @RateTier(100)
    @DELETE("api/v1/extensions/{id}")
    Void delete(@Path("id") String idOrName);

    /** Reads the extension's zip; close it. */
    @RateTier(1000)
    @LongCall
    @Streaming
    @GET("api/v1/extensions/{id}/file")
    ResponseBody download(@Path("id") String idOrName);

    /**
     * Reads one file of the extension; close it.
     *
     * @param path with slashes between folders; percent-encode a space or another odd character in it, as in an address
     */
    @RateTier(1000)
    @LongCall
    @Streaming
    @GET("api/v1/extensions/{id}/file/{filepath}")
    ResponseBody download(@Path("id") String idOrName, @Path(value = "filepath", encoded = true) String path);

    /**
     * Uploads an extension, or replaces the one that is there: two calls then, so that somebody else can come between them.
     *
     * @param name the extension's name, as in its definition file
     * @throws ConflictException when the upload was refused although no extension of this name is there
     */
    default Extension uploadOrReplace(String name, FileUpload form) {
        try {
            return upload(form);
        } catch (ConflictException taken) {
            if (get(name).isEmpty()) {
                throw taken;
            }
            return replace(name, form);
        }
    }
}
