package io.qlikoem.cloud.tenants;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A tenant as it reports itself. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface CloudTenant {
    /** Opaque. */
    String id();

    /** First the label of its host name. */
    String name();

    /** Whether it can be used. */
    Optional<TenantStatus> status();

    /** The first one stays; the second is an alias that may change. */
    List<String> hostnames();

    /** Code of the region. */
    Optional<String> region();

    /** Where it is: {@code eu-west-1}. */
    Optional<String> datacenter();

    /** Who made it; may be the empty text. */
    Optional<String> createdByUser();

    /** When it was made (UTC). */
    Optional<Instant> created();

    /** Last change (UTC). */
    Optional<Instant> lastUpdated();

    /** Last change of the status (UTC). */
    Optional<Instant> statusLastUpdatedAt();

    /** Whether users are asked for feedback. */
    Optional<Boolean> enableAppOpeningFeedback();

    /** Whether professional users may make shared spaces. */
    Optional<Boolean> autoAssignCreateSharedSpacesRoleToProfessionals();

    /** Whether professional users may make content of their own. */
    Optional<Boolean> autoAssignPrivateAnalyticsContentCreatorRoleToProfessionals();

    /** Whether professional users may use data services. */
    Optional<Boolean> autoAssignDataServicesContributorRoleToProfessionals();

    /** Everything else, as it came. */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableCloudTenant.Builder {}
}
