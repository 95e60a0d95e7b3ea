package io.qlikoem.onprem.content;

import io.qlikoem.http.LongCall;
import java.util.List;
import okhttp3.ResponseBody;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Streaming;

/**
 * Files that a site serves besides its apps. Thread-safe. Every method blocks; errors are those of {@link
 * io.qlikoem.error.QlikException}.
 */
public interface StaticContentApi {
    /**
     * The files below a path.
     *
     * @param path as the {@code logicalPath} of a file begins: {@code /Content/Sales}
     */
    @GET("qrs/staticcontent/enumeratefiles")
    List<EnumeratedFile> files(@Query("path") String path);

    /**
     * Reads a file of a content library; close it. Served beside {@code /qrs} by the proxy; whether port 4242 serves it
     * too is not known.
     */
    @LongCall
    @Streaming
    @GET("content/{library}/{file}")
    ResponseBody contentLibraryFile(@Path("library") String library, @Path("file") String file);

    /**
     * Reads a file of an app, its thumbnail for example; close it. Served beside {@code /qrs} by the proxy; whether port
     * 4242 serves it too is not known.
     */
    @LongCall
    @Streaming
    @GET("appcontent/{appId}/{file}")
    ResponseBody appFile(@Path("appId") String appId, @Path("file") String file);
}
