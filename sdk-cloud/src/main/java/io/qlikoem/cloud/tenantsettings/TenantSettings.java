package io.qlikoem.cloud.tenantsettings;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** Settings of a tenant that differ from the vendor's. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface TenantSettings {
    /** Opaque. */
    String id();

    /** The tenant. */
    String tenantId();

    /** Where users land. */
    Optional<StartPage> preferredStartPage();

    /** What users without access see. */
    Optional<NoAccessPage> customizeNoAccess();

    /** How fast new features come. */
    Optional<ReleaseCadence> releaseCadence();

    /** Whether data may be processed in another region. */
    Optional<Boolean> crossRegionDataProcessing();

    /** Whether sessions are not recorded. */
    Optional<Boolean> sessionReplayOptOut();

    /** When they were made (UTC). */
    Optional<Instant> createdAt();

    /** Last change (UTC). */
    Optional<Instant> updatedAt();

    /** Everything else, as it came. */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableTenantSettings.Builder {}
}
