package io.qlikoem.onprem.event;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** How often a schedule has fired. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface SchemaEventOperational {
    /** The site's id of it. */
    Optional<String> id();

    /** How often it has fired. */
    default int timesTriggered() {
        return 0;
    }

    /** When it will fire next (UTC); empty when it will not. */
    Optional<Instant> nextExecution();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds it. */
    final class Builder extends ImmutableSchemaEventOperational.Builder {}
}
