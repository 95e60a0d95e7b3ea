package io.qlikoem.onprem.node;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Which app is to be opened by whom. */
@Value.Immutable
@QlikModel
@OmitEmpty
public interface LoadBalancingRequest {
    /** The app. */
    String appID();

    /** The proxy that it is opened by. */
    Optional<String> proxyID();

    /** The virtual proxy that it is opened by. */
    Optional<String> proxyPrefix();

    /** What for. */
    default LoadBalancingPurpose loadBalancingPurpose() {
        return LoadBalancingPurpose.ANY;
    }

    /** For any purpose, by any proxy. */
    static LoadBalancingRequest of(String appId) {
        return builder().appID(appId).build();
    }

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a question. */
    final class Builder extends ImmutableLoadBalancingRequest.Builder {}
}
