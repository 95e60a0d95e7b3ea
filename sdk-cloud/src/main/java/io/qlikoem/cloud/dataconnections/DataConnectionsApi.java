package io.qlikoem.cloud.dataconnections;

import io.qlikoem.http.RateTier;
import io.qlikoem.http.Repeatable;
import io.qlikoem.json.ItemResults;
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
 * Connections to data of one tenant, in the vendor's namespace {@code connectivity}. Connection strings and passwords
 * are never printed. Thread-safe. Every method blocks; errors are those of {@link io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/rest/connectivity/data-connections/">Qlik Cloud: Data connections</a>
 */
public interface DataConnectionsApi {
    /**
     * Connections, page by page as the loop reaches them.
     *
     * @param spaceId in this space; {@code null} for all that the client may see
     * @param limit connections a page
     */
    @RateTier(1000)
    @GET("api/connectivity/data-connections?noDatafiles=true")
    Pages<DataConnection> list(@Query("spaceId") @Nullable String spaceId, @Query("limit") int limit);

    /** Makes a connection of a connection string. 409: the name is taken in its space. Not repeatable. */
    @RateTier(100)
    @POST("api/connectivity/data-connections")
    CreatedDataConnection create(@Body NewDataConnection connection);

    /** Makes a connection of a source's properties. 409: the name is taken in its space. Not repeatable. */
    @RateTier(100)
    @POST("api/connectivity/data-connections")
    CreatedSourceConnection create(@Body NewSourceConnection connection);

    /** The connection of this id. */
    @RateTier(1000)
    @GET("api/connectivity/data-connections/{qID}")
    Optional<DataConnection> get(@Path("qID") String id);

    /** Puts another definition in the place of a connection's. */
    @RateTier(100)
    @PUT("api/connectivity/data-connections/{qID}")
    Void replace(@Path("qID") String id, @Body DataConnectionUpdate connection);

    /** Changes members of a connection, by their names on the wire: {@code /qName}, {@code /space}. */
    @RateTier(100)
    @PATCH("api/connectivity/data-connections/{qID}")
    Void change(@Path("qID") String id, @Body JsonPatch changes);

    /** Deletes a connection. */
    @RateTier(100)
    @DELETE("api/connectivity/data-connections/{qID}")
    Void delete(@Path("qID") String id);

    /** Deletes several. Each has an outcome of its own. */
    @RateTier(100)
    @Repeatable
    @POST("api/connectivity/data-connections/actions/delete")
    ItemResults<ConnectionResult> delete(@Body ConnectionsToDelete connections);

    /** Gives several another name, owner or space. Each has an outcome of its own. */
    @RateTier(100)
    @Repeatable
    @POST("api/connectivity/data-connections/actions/update")
    ItemResults<ConnectionResult> update(@Body ConnectionsToChange connections);

    /** Makes a copy with an id of its own. Not repeatable. */
    @RateTier(100)
    @POST("api/connectivity/data-connections/actions/duplicate")
    CreatedDataConnection copy(@Body ConnectionCopy copy);
}
