package io.qlikoem.cloud.automationconnections;

import io.qlikoem.http.RateTier;
import io.qlikoem.paging.Pages;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * What automations of one tenant can connect to, in the vendor's namespace {@code workflows}. Thread-safe. Every
 * method blocks; errors are those of {@link io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/rest/workflows/automation-connectors/">Qlik Cloud: Automation connectors</a>
 */
public interface AutomationConnectorsApi {
    /**
     * Connectors, page by page as the loop reaches them.
     *
     * @param filter in the vendor's SCIM language, for example {@code name eq "Slack"}; {@code null} for all
     * @param limit connectors a page, 1 to 200
     */
    @RateTier(1000)
    @GET("api/workflows/automation-connectors")
    Pages<AutomationConnectorSummary> list(@Query("filter") @Nullable String filter, @Query("limit") int limit);

    /** The connector of this id, with what a connection needs. */
    @RateTier(1000)
    @GET("api/workflows/automation-connectors/{connectorId}")
    Optional<AutomationConnector> get(@Path("connectorId") String connectorId);

    /** How a connector can start automations. */
    @RateTier(1000)
    @GET("api/workflows/automation-connectors/{connectorId}/webhooks/configuration")
    ConnectorWebhooks webhooks(@Path("connectorId") String connectorId);
}
