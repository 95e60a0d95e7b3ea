package io.qlikoem.cloud.licenses;

import io.qlikoem.json.QlikModel;
import java.util.Optional;
import org.immutables.value.Value;

/** Who gets a licence with the first login. */
@Value.Immutable
@QlikModel
public interface LicenseSettings {
    /** Whether a user gets a professional one. */
    Optional<Boolean> autoAssignProfessional();

    /** Whether a user gets an analyzer one. */
    Optional<Boolean> autoAssignAnalyzer();

    /** Starts one. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds one. */
    final class Builder extends ImmutableLicenseSettings.Builder {}
}
