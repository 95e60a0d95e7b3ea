package io.qlikoem.cloud.automationconnections;

import io.qlikoem.http.RateTier;
import io.qlikoem.http.Repeatable;
import io.qlikoem.paging.Pages;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * Connections of one tenant's automations, in the vendor's namespace {@code workflows}. An automation that is rolled
 * out to a tenant needs them there. Thread-safe. Every method blocks; errors are those of {@link
 * io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/rest/workflows/automation-connections/">Qlik Cloud: Automation connections</a>
 */
public interface AutomationConnectionsApi {
    /**
     * Connections, page by page as the loop reaches them.
     *
     * @param filter in the vendor's SCIM language, for example {@code name eq "Mail"}; {@code null} for all
     * @param listAll those of all users too, for administrators; {@code null}: only the client's
     * @param limit connections a page, 1 to 200
     */
    @RateTier(1000)
    @GET("api/workflows/automation-connections")
    Pages<AutomationConnectionSummary> list(
            @Query("filter") @Nullable String filter,
            @Query("listAll") @Nullable Boolean listAll,
            @Query("limit") int limit);

    /** Makes a connection. Not repeatable: names may be taken twice. */
    @RateTier(100)
    @POST("api/workflows/automation-connections")
    AutomationConnection create(@Body NewAutomationConnection connection);

    /** The connection of this id. */
    @RateTier(1000)
    @GET("api/workflows/automation-connections/{id}")
    Optional<AutomationConnection> get(@Path("id") String id);

    /** Gives a connection another name, or other parameters. */
    @RateTier(100)
    @PUT("api/workflows/automation-connections/{id}")
    AutomationConnection update(@Path("id") String id, @Body AutomationConnectionUpdate connection);

    /**
     * Deletes a connection.
     *
     * @param evenIfUsed also when automations use it, which then fail; {@code null}: not then
     */
    @RateTier(100)
    @DELETE("api/workflows/automation-connections/{id}")
    Void delete(@Path("id") String id, @Query("forced") @Nullable Boolean evenIfUsed);

    /** Gives a connection to another user. */
    @RateTier(100)
    @Repeatable
    @POST("api/workflows/automation-connections/{id}/actions/change-owner")
    Void giveTo(@Path("id") String id, @Body ConnectionOwner owner);

    /** Puts a connection into a space. */
    @RateTier(100)
    @Repeatable
    @POST("api/workflows/automation-connections/{id}/actions/change-space")
    Void moveTo(@Path("id") String id, @Body ConnectionSpace space);

    /** Tries a connection. */
    @RateTier(100)
    @Repeatable
    @POST("api/workflows/automation-connections/{id}/actions/check")
    ConnectionCheck check(@Path("id") String id);
}
