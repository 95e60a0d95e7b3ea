package io.qlikoem.cloud.licenses;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A use of licences that are counted. */
@Value.Immutable
@QlikModel
public interface LicenseConsumption {
    /** Opaque. */
    Optional<String> id();

    /** In which app. */
    Optional<String> appId();

    /** By whom. */
    Optional<String> userId();

    /** In which session. */
    Optional<String> sessionId();

    /** Of which licences. */
    Optional<String> allotmentId();

    /** How. */
    Optional<String> licenseUsage();

    /** How long. */
    Optional<String> duration();

    /** Until when. */
    Optional<String> endTime();

    /** Minutes. */
    Optional<Long> minutesUsed();

    /** Capacity. */
    Optional<Long> capacityUsed();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableLicenseConsumption.Builder {}
}
