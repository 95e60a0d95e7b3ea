package io.qlikoem.onprem.node;

import io.qlikoem.http.Repeatable;
import retrofit2.http.Body;
import retrofit2.http.POST;

/**
 * Where an app of a site can be opened. Thread-safe. Every method blocks; errors are those of {@link
 * io.qlikoem.error.QlikException}.
 */
public interface LoadBalancingApi {
    /** The engines that can open an app. */
    @Repeatable
    @POST("qrs/loadbalancing/validengines")
    ValidEngines engines(@Body LoadBalancingRequest question);

    /** The nodes that can open an app. */
    @Repeatable
    @POST("qrs/loadbalancing/validnodes")
    ValidNodes nodes(@Body LoadBalancingRequest question);
}
