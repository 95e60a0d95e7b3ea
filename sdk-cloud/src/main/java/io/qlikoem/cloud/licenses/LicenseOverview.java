package io.qlikoem.cloud.licenses;

import io.qlikoem.json.QlikModel;
import io.qlikoem.json.RawJson;
import io.qlikoem.json.Secret;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** The licence of a tenant. Fields that we do not know are kept. */
@Value.Immutable
@QlikModel
public interface LicenseOverview {
    /** The signed key, which a further tenant of the subscription is made with. */
    Secret licenseKey();

    /** Its number. */
    String licenseNumber();

    /** Its second number. */
    String secondaryNumber();

    /** What kind it is. */
    Optional<String> licenseType();

    /** What it is for. */
    String product();

    /** Where it comes from. */
    LicenseOrigin origin();

    /** Whether it holds. */
    LicenseState status();

    /** Whether it is for a trial. */
    boolean trial();

    /** An ISO interval: {@code ./2023-05-30}. */
    String valid();

    /** Last change. */
    String updated();

    /** How many of each kind there are. */
    List<LicenseAllotment> allotments();

    /** What else it grants. */
    List<LicenseParameter> parameters();

    /** Everything else, as it came. */
    Map<String, RawJson> additionalProperties();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableLicenseOverview.Builder {}
}
