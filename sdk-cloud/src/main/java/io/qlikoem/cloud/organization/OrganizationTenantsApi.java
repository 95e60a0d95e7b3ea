package io.qlikoem.cloud.organization;

import io.qlikoem.cloud.scim.ScimFilter;
import io.qlikoem.http.RateTier;
import io.qlikoem.http.Repeatable;
import io.qlikoem.paging.Pages;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * Tenants of an organization: on the host {@code console}, with an organization-level OAuth client. Thread-safe.
 * Every method blocks; errors are those of {@link io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/org-rest/core/tenants">Qlik Cloud: reference</a>
 */
public interface OrganizationTenantsApi {
    /**
     * Tenants, page by page as the loop reaches them.
     *
     * @param filter SCIM, see {@link io.qlikoem.cloud.scim.ScimFilter}; must name {@code subscriptionId}; {@code
     *     null} for all
     * @param limit tenants a page, up to 100; the vendor's default is 20
     */
    @RateTier(1000)
    @GET("api/core/tenants")
    Pages<OrganizationTenant> list(@Query("filter") @Nullable String filter, @Query("limit") int limit);

    /** The same for a filter that is too long for a URL. Repeatable: it only reads. */
    @RateTier(100)
    @Repeatable
    @POST("api/core/tenants/actions/filter")
    Pages<OrganizationTenant> filter(@Body ScimFilter filter, @Query("limit") int limit);

    /** The tenant of this id, which the vendor answers as a list. */
    @RateTier(1000)
    @GET("api/core/tenants/{tenantId}")
    Pages<OrganizationTenant> get(@Path("tenantId") String tenantId);

    /**
     * How many tenants fit.
     *
     * @param filter SCIM; must name {@code subscriptionId}
     */
    @RateTier(1000)
    @GET("api/core/tenants/actions/count")
    TenantCount count(@Query("filter") String filter);
}
