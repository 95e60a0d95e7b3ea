package io.qlikoem.cloud.webintegrations;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Origins that may embed the tenant. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface WebIntegration {
    /** Opaque; sent by the embedding page. */
    String id();

    /** The name. */
    Optional<String> name();

    /** The tenant. */
    Optional<String> tenantId();

    /** Who made it. */
    Optional<String> createdBy();

    /** Full origins; there are no wildcards. */
    List<String> validOrigins();

    /** When it was made (UTC). */
    Optional<Instant> created();

    /** Last change (UTC). */
    Optional<Instant> lastUpdated();

    /** Everything else, as it came. */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableWebIntegration.Builder {}
}
