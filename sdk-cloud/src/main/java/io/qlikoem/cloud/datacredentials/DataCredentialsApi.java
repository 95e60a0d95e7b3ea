package io.qlikoem.cloud.datacredentials;

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
import retrofit2.http.PUT;
import retrofit2.http.Path;

/**
 * Credentials of one tenant's connections, in the vendor's namespace {@code connectivity}. They are made with their
 * connection. Thread-safe. Every method blocks; errors are those of {@link io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/rest/connectivity/data-credentials/">Qlik Cloud: Data credentials</a>
 */
public interface DataCredentialsApi {
    /** The credentials of this id. */
    @RateTier(1000)
    @GET("api/connectivity/data-credentials/{qID}")
    Optional<DataCredential> get(@Path("qID") String id);

    /** Puts others in their place: a new password. */
    @RateTier(100)
    @PUT("api/connectivity/data-credentials/{qID}")
    Void replace(@Path("qID") String id, @Body DataCredentialUpdate credential);

    /** Changes members of theirs, by their names on the wire: {@code /qName}. */
    @RateTier(100)
    @PATCH("api/connectivity/data-credentials/{qID}")
    Void change(@Path("qID") String id, @Body JsonPatch changes);

    /** Deletes them. */
    @RateTier(100)
    @DELETE("api/connectivity/data-credentials/{qID}")
    Void delete(@Path("qID") String id);

    /** Those that no connection uses, all on one page. */
    @RateTier(100)
    @Repeatable
    @POST("api/connectivity/data-credentials/actions/filter-orphan")
    Pages<OrphanCredential> orphans(@Body OrphanFilter filter);
}
