package io.qlikoem.cloud.brands;

import io.qlikoem.http.FileUpload;
import io.qlikoem.http.RateTier;
import io.qlikoem.http.Repeatable;
import io.qlikoem.json.JsonPatch;
import io.qlikoem.json.RawJson;
import io.qlikoem.paging.Pages;
import java.util.Map;
import java.util.Optional;
import okhttp3.ResponseBody;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Streaming;

/**
 * Looks of one tenant, of which at most one is active. A brand has at most one file of each {@link BrandFileKind}.
 * Thread-safe. Every method blocks; errors are those of {@link io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/rest/brands/">Qlik Cloud: Brands</a>
 */
public interface BrandsApi {
    /**
     * Brands, the newest first, page by page as the loop reaches them.
     *
     * @param limit brands a page, 1 to 100; the vendor's default is 5
     */
    @RateTier(1000)
    @GET("api/v1/brands")
    Pages<Brand> list(@Query("limit") int limit);

    /**
     * Makes a brand, which is not active yet. Not repeatable: names may be taken twice.
     *
     * @param form the texts {@code name} and perhaps {@code description}, and perhaps files of any kind
     */
    @RateTier(100)
    @POST("api/v1/brands")
    Brand create(@Body FileUpload form);

    /** As {@link #active}, as it came: a brand, or an object without anything in it. */
    @RateTier(1000)
    @GET("api/v1/brands/active")
    RawJson activeOrNothing();

    /** The brand that the tenant looks by. */
    default Optional<Brand> active() {
        RawJson found = activeOrNothing();
        return found.as(Map.class).containsKey("id") ? Optional.of(found.as(Brand.class)) : Optional.empty();
    }

    /** The brand of this id. */
    @RateTier(1000)
    @GET("api/v1/brands/{brand-id}")
    Optional<Brand> get(@Path("brand-id") String brandId);

    /** Changes a brand: {@code /name}, {@code /description}. */
    @RateTier(100)
    @PATCH("api/v1/brands/{brand-id}")
    Void change(@Path("brand-id") String brandId, @Body JsonPatch changes);

    /** Deletes a brand. */
    @RateTier(100)
    @DELETE("api/v1/brands/{brand-id}")
    Void delete(@Path("brand-id") String brandId);

    /** Lets the tenant look by a brand, and by no other. */
    @RateTier(100)
    @Repeatable
    @POST("api/v1/brands/{brand-id}/actions/activate")
    Brand activate(@Path("brand-id") String brandId);

    /** Lets the tenant look as it came. */
    @RateTier(100)
    @Repeatable
    @POST("api/v1/brands/{brand-id}/actions/deactivate")
    Brand deactivate(@Path("brand-id") String brandId);

    /** Reads a file; close it. */
    @RateTier(1000)
    @Streaming
    @GET("api/v1/brands/{brand-id}/files/{brand-file-id}")
    ResponseBody file(@Path("brand-id") String brandId, @Path("brand-file-id") BrandFileKind kind);

    /**
     * Adds a file of a kind that the brand does not have yet. Not repeatable.
     *
     * @param form the file, as the part {@code file}
     */
    @RateTier(100)
    @POST("api/v1/brands/{brand-id}/files/{brand-file-id}")
    BrandFile addFile(
            @Path("brand-id") String brandId, @Path("brand-file-id") BrandFileKind kind, @Body FileUpload form);

    /**
     * Puts another file in the place of the brand's.
     *
     * @param form the file, as the part {@code file}
     */
    @RateTier(100)
    @PUT("api/v1/brands/{brand-id}/files/{brand-file-id}")
    BrandFile replaceFile(
            @Path("brand-id") String brandId, @Path("brand-file-id") BrandFileKind kind, @Body FileUpload form);

    /** Takes a file out of a brand. */
    @RateTier(100)
    @DELETE("api/v1/brands/{brand-id}/files/{brand-file-id}")
    Void deleteFile(@Path("brand-id") String brandId, @Path("brand-file-id") BrandFileKind kind);
}
