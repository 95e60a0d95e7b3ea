package io.qlikoem.cloud.tenantsettings;

import io.qlikoem.http.RateTier;
import io.qlikoem.http.Repeatable;
import io.qlikoem.json.JsonPatch;
import java.util.Optional;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.PATCH;
import retrofit2.http.POST;

/**
 * Settings of one tenant. Needs the scope {@code admin.tenant-settings}. Thread-safe. Every method blocks; errors are
 * those of {@link io.qlikoem.error.QlikException}.
 *
 * @see <a href="https://qlik.dev/apis/rest/tenant-settings/">Qlik Cloud: reference</a>
 */
public interface TenantSettingsApi {
    /** The settings, if any differ from the vendor's. */
    @RateTier(1000)
    @GET("api/v1/tenant-settings")
    Optional<TenantSettings> get();

    /** Makes settings where there are none yet. Not repeatable. */
    @RateTier(100)
    @POST("api/v1/tenant-settings")
    TenantSettings create(@Body NewTenantSettings settings);

    /** Changes settings. Not repeatable. */
    @RateTier(100)
    @PATCH("api/v1/tenant-settings")
    TenantSettings change(@Body JsonPatch changes);

    /** Goes back to the vendor's. */
    @RateTier(100)
    @DELETE("api/v1/tenant-settings")
    Void delete();

    /** Where users can land. */
    @RateTier(1000)
    @GET("api/v1/tenant-settings/start-pages")
    StartPages startPages();

    /** Sets whether models of another region may be used. Repeatable. */
    @RateTier(100)
    @Repeatable
    @POST("api/v1/tenant-settings/actions/toggle-cross-region-inference")
    TenantSettings toggleCrossRegionInference(@Body CrossRegionInference value);
}
