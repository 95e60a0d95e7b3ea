package io.qlikoem.cloud.tenants;

import io.qlikoem.http.RateTier;
import io.qlikoem.http.Repeatable;
import io.qlikoem.json.JsonPatch;
import java.util.Optional;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.Path;

/**
 * The tenant that is asked. To make or end one, see {@link TenantRegistrationApi}. Thread-safe. Every method blocks;
 * errors are those of {@link io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/rest/tenants/">Qlik Cloud: reference</a>
 */
public interface TenantsApi {
    /** This tenant. The vendor answers with a redirect (302) to the tenant itself, which is followed. */
    @RateTier(1000)
    @GET("api/v1/tenants/me")
    CloudTenant me();

    /** The tenant of this id: the one that is asked. */
    @RateTier(1000)
    @GET("api/v1/tenants/{tenantId}")
    Optional<CloudTenant> get(@Path("tenantId") String tenantId);

    /**
     * Replaces {@code /name}, {@code /hostnames/1} (the alias; the old one may then be taken by others) or one of the
     * flags. Repeatable.
     */
    @RateTier(100)
    @Repeatable
    @PATCH("api/v1/tenants/{tenantId}")
    Void change(@Path("tenantId") String tenantId, @Body JsonPatch changes);
}
