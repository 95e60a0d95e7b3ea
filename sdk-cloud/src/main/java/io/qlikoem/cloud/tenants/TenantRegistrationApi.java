package io.qlikoem.cloud.tenants;

import io.qlikoem.http.RateTier;
import io.qlikoem.http.Repeatable;
import retrofit2.http.Body;
import retrofit2.http.Header;
import retrofit2.http.POST;
import retrofit2.http.Path;

/**
 * Makes and ends tenants: on the host {@code register} of a region, with a region-level OAuth client. Thread-safe.
 * Every method blocks; errors are those of {@link io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/rest/tenants/">Qlik Cloud: reference</a>
 */
public interface TenantRegistrationApi {
    /**
     * Makes a tenant; it can be used at once.
     *
     * <p>Not repeatable: sent twice it makes two tenants, so look through the organization's tenants before sending
     * it again. 403: {@code TENANTS-22} no more tenants in the licence, {@code TENANTS-23} invalid licence.
     */
    @RateTier(100)
    @POST("api/v1/tenants")
    CloudTenant create(@Body NewTenant tenant);

    /**
     * Deactivates a tenant: from then on it answers 401 ({@code TENANT_DISABLED}), and some day everything in it is
     * deleted for good. Sent again it starts to count anew.
     *
     * @param hostname a host name of the tenant, so that none is deactivated by mistake; 412: it is not
     */
    @RateTier(100)
    @POST("api/v1/tenants/{tenantId}/actions/deactivate")
    TenantDeactivated deactivate(
            @Path("tenantId") String tenantId,
            @Header("qlik-confirm-hostname") String hostname,
            @Body TenantDeactivation options);

    /**
     * Takes a deactivation back, as long as nothing was deleted. Repeatable.
     *
     * @param hostname a host name of the tenant; 412: it is not
     */
    @RateTier(100)
    @Repeatable
    @POST("api/v1/tenants/{tenantId}/actions/reactivate")
    TenantReactivated reactivate(@Path("tenantId") String tenantId, @Header("qlik-confirm-hostname") String hostname);
}
