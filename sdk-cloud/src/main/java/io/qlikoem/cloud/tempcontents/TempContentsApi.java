package io.qlikoem.cloud.tempcontents;

import io.qlikoem.http.LongCall;
import io.qlikoem.http.RateTier;
import okhttp3.HttpUrl;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Response;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.HEAD;
import retrofit2.http.Header;
import retrofit2.http.Headers;
import retrofit2.http.PATCH;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Streaming;
import retrofit2.http.Url;

/**
 * Files that the tenant keeps for a while: uploads before they are imported, exports before they are fetched. Uploads in
 * parts follow tus 1.0.0 (core and creation only). Thread-safe. Every method blocks; errors are those of {@link
 * io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/rest/temp-contents/">Qlik Cloud: Temporary contents</a>
 * @see <a href="https://tus.io/protocols/resumable-upload">tus, the protocol</a>
 */
public interface TempContentsApi {
    /** Longest time, in seconds, that the vendor keeps a file: three days. */
    int LONGEST_TTL_SECONDS = 259_200;

    /**
     * Uploads a file in one piece. The answer's {@code Location} ends with the id; request nothing at that path itself
     * (seen without {@code /api}).
     *
     * @param timeToLiveSeconds 1 to {@value #LONGEST_TTL_SECONDS}; {@code null}: an hour
     * @param file the bytes, as {@code application/octet-stream}
     */
    @RateTier(100)
    @LongCall
    @POST("api/v1/temp-contents")
    Response<Void> upload(
            @Query("filename") String fileName,
            @Query("ttl") @Nullable Integer timeToLiveSeconds,
            @Body RequestBody file);

    /**
     * Announces an upload in parts. The answer's {@code Location} is its address for {@link #offset} and {@link #append};
     * the last part of it is the file's id. Not repeatable, yet harmless: what is not used expires.
     *
     * @param bytes size of the whole file; 413 when it is too large
     * @param metadata see {@link UploadMetadata}
     */
    @RateTier(800)
    @Headers("Tus-Resumable: 1.0.0")
    @POST("api/v1/temp-contents/files")
    Response<Void> create(@Header("Upload-Length") long bytes, @Header("Upload-Metadata") String metadata);

    /**
     * How many bytes of an upload have arrived: header {@code Upload-Offset}. 404 and 410: expired; 423: a part is still
     * being written, ask again later.
     *
     * @param upload the address that {@link #create} gave; it must be on the tenant's own host
     */
    @RateTier(1000)
    @Headers("Tus-Resumable: 1.0.0")
    @HEAD
    Response<Void> offset(@Url HttpUrl upload);

    /**
     * Sends a part. The answer's header {@code Upload-Offset} says how many bytes of the upload have arrived.
     *
     * <p>Never repeated by itself: ask {@link #offset} first. 409: the offset is not the tenant's; 404 and 410: expired;
     * 423: another part is still being written.
     *
     * @param upload the address that {@link #create} gave; it must be on the tenant's own host
     * @param offset number of bytes before this part
     * @param part the bytes, as {@code application/offset+octet-stream}, of known length
     */
    @RateTier(800)
    @LongCall
    @Headers("Tus-Resumable: 1.0.0")
    @PATCH
    Response<Void> append(@Url HttpUrl upload, @Header("Upload-Offset") long offset, @Body RequestBody part);

    /** What is known about a file. 410: expired. */
    @RateTier(1000)
    @GET("api/v1/temp-contents/{id}/details")
    TempContentDetails details(@Path("id") String id);

    /** Reads a file; close it. 410: expired. */
    @RateTier(1000)
    @LongCall
    @Streaming
    @GET("api/v1/temp-contents/{id}")
    ResponseBody download(@Path("id") String id);

    /** The same for a file that may still be written by the tenant: then the status is 204 and there is no body. */
    @RateTier(1000)
    @LongCall
    @Streaming
    @GET("api/v1/temp-contents/{id}")
    Response<ResponseBody> downloadIfComplete(@Path("id") String id);
}
