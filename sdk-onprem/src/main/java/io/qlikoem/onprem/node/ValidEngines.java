package io.qlikoem.onprem.node;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Engines that can open an app. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface ValidEngines {
    /** The app. */
    String appID();

    /** Whether they could be looked for. */
    LoadBalancingOutcome loadBalancingResultCode();

    /** Their addresses. */
    List<String> validEngines();

    /** The entity's type. */
    Optional<String> schemaPath();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an answer. */
    final class Builder extends ImmutableValidEngines.Builder {}
}
