package io.qlikoem.onprem.node;

import io.qlikoem.json.OmitEmpty;
import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** How one service of one node is. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface ServiceStatus {
    /** The site's id of the status. */
    String id();

    /** The node. */
    ServerNodeCondensed serverNodeConfiguration();

    /** The service. */
    ServiceType serviceType();

    /** How it is. */
    ServiceState serviceState();

    /** When that was found out (UTC). */
    Optional<Instant> timestamp();

    /** When it was made (UTC). */
    Optional<Instant> createdDate();

    /** When it was last changed (UTC). */
    Optional<Instant> modifiedDate();

    /** Who changed it last: {@code ACME\jane}. */
    Optional<String> modifiedByUserName();

    /** The entity's type. */
    Optional<String> schemaPath();

    /** What the caller may do with it; only filled when asked for. */
    @OmitEmpty
    List<String> privileges();

    /** What this version of the SDK does not know. */
    Map<String, RawJson> additionalProperties();

    /** Starts an empty one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a status. */
    final class Builder extends ImmutableServiceStatus.Builder {}
}
