package io.qlikoem.cloud.organization;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A tenant as its organization sees it. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface OrganizationTenant {
    /** Opaque. */
    String id();

    /** The alias or the label of the host name. */
    Optional<String> name();

    /** Where it stands. */
    OrganizationTenantStatus status();

    /** The first one stays. */
    List<String> hostnames();

    /** Where it is: {@code eu-west-1}. */
    String regionCode();

    /** Two letters. */
    String countryCode();

    /** The subscription that it belongs to. */
    Optional<String> subscriptionId();

    /** The licence that it was made with. */
    Optional<String> licenseNumber();

    /** When the licence begins. */
    Optional<String> licenseStartsAt();

    /** When the licence ends. */
    Optional<String> licenseEndsAt();

    /** When a deactivated tenant is deleted for good. */
    Optional<String> deletionStartsAt();

    /** When it was made (UTC). */
    Optional<Instant> createdAt();

    /** Last change (UTC). */
    Optional<Instant> updatedAt();

    /** Who made it. */
    Optional<String> createdBy();

    /** Everything else, as it came. */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableOrganizationTenant.Builder {}
}
