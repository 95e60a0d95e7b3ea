package io.qlikoem.cloud.licenses;

import io.qlikoem.json.QlikModel;
import org.immutables.value.Value;

/** Whether the tenant's licence holds. */
@Value.Immutable
@QlikModel
public interface LicenseStatus {
    /** How it is written. */
    LicenseFormat type();

    /** Whether it holds. */
    LicenseStanding status();

    /** What it is for. */
    String product();

    /** Where it comes from. */
    LicenseOrigin origin();

    /** Whether it is for a trial. */
    boolean trial();

    /** Whether it was switched off. */
    boolean deactivated();

    /** An ISO interval. */
    String valid();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableLicenseStatus.Builder {}
}
