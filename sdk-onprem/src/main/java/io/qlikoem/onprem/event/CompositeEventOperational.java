package io.qlikoem.onprem.event;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** How often the ends of other tasks have started this one. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface CompositeEventOperational {
    /** The site's id of it. */
    Optional<String> id();

    /** How often it has fired. */
    default int timesTriggered() {
        return 0;
    }

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds it. */
    final class Builder extends ImmutableCompositeEventOperational.Builder {}
}
